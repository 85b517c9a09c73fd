package org.practicecommons.platform.engines;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much memory the local engines may take. The defaults hold England's practices with room to spare.
 *
 * @param neo4j the local Neo4j
 * @param elasticsearch the local Elasticsearch
 */
@ConfigurationProperties(EngineSettings.PREFIX)
public record EngineSettings(
        @DefaultValue Neo4j neo4j, @DefaultValue Elasticsearch elasticsearch) {
    static final String PREFIX = "practicecommons.engines";

    /**
     * The local Neo4j.
     *
     * @param heap largest Java heap, default 384 MB
     * @param pageCache memory for graph pages outside the heap, default 64 MB
     */
    public record Neo4j(
            @DefaultValue("384MB") DataSize heap,
            @DefaultValue("64MB") DataSize pageCache) {}

    /**
     * The local Elasticsearch.
     *
     * @param heap largest Java heap, default 320 MB
     */
    public record Elasticsearch(@DefaultValue("320MB") DataSize heap) {}

    /** The defaults, for programs without Spring. */
    public static EngineSettings defaults() {
        return new EngineSettings(
                new Neo4j(DataSize.ofMegabytes(384), DataSize.ofMegabytes(64)),
                new Elasticsearch(DataSize.ofMegabytes(320)));
    }
}

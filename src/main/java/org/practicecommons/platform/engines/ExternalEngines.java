package org.practicecommons.platform.engines;

import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Engines that run elsewhere, as the configuration names them. With an address given no child starts for that engine.
 *
 * @param neo4j {@code NEO4J_URI} with {@code NEO4J_USERNAME} (default {@code neo4j}) and {@code NEO4J_PASSWORD}
 * @param elasticsearch {@code ELASTICSEARCH_URL} with {@code ELASTICSEARCH_USERNAME} and {@code ELASTICSEARCH_PASSWORD},
 *     or {@code ELASTICSEARCH_API_KEY}
 */
public record ExternalEngines(Optional<Neo4jAddress> neo4j, Optional<ElasticsearchAddress> elasticsearch) {
    /** No external engine. */
    public static ExternalEngines none() {
        return new ExternalEngines(Optional.empty(), Optional.empty());
    }

    /** What environment variables, or properties such as {@code neo4j.uri}, say. A blank address means none. */
    public static ExternalEngines of(Environment environment) {
        return new ExternalEngines(
                address(environment, "neo4j.uri").map(uri -> neo4j(environment, uri)),
                address(environment, "elasticsearch.url").map(uri -> elasticsearch(environment, uri)));
    }

    private static Optional<URI> address(Environment environment, String key) {
        return Optional.ofNullable(environment.getProperty(key))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(URI::create);
    }

    private static Neo4jAddress neo4j(Environment environment, URI uri) {
        return new Neo4jAddress(
                uri, environment.getProperty("neo4j.username", "neo4j"), environment.getProperty("neo4j.password", ""));
    }

    private static ElasticsearchAddress elasticsearch(Environment environment, URI uri) {
        return new ElasticsearchAddress(
                uri,
                environment.getProperty("elasticsearch.username"),
                environment.getProperty("elasticsearch.password"),
                environment.getProperty("elasticsearch.api-key"));
    }
}

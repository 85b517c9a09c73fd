package org.practicecommons.world;

import java.net.URI;
import java.util.Optional;
import org.practicecommons.platform.engines.ElasticsearchAddress;
import org.practicecommons.platform.engines.ExternalEngines;
import org.practicecommons.platform.engines.Neo4jAddress;
import org.springframework.core.env.StandardEnvironment;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.neo4j.Neo4jContainer;

/** Which engines the tests run on. Says so, because a result means little without it. */
final class EngineChoice {
    /** Kept equal to the jars in the root pom. */
    private static final String NEO4J_IMAGE = "neo4j:2026.08.1-community";

    private static final String ELASTICSEARCH_IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:9.5.3";

    private EngineChoice() {}

    static ExternalEngines made() {
        ExternalEngines external = ExternalEngines.of(new StandardEnvironment());
        if (external.neo4j().isPresent() && external.elasticsearch().isPresent()) {
            return said("external", external);
        }
        return wantsContainers() ? said("containers", containers()) : said("children", ExternalEngines.none());
    }

    private static boolean wantsContainers() {
        String wanted = System.getProperty("practicecommons.test.engines", "auto");
        return switch (wanted) {
            case "containers" -> true;
            case "children" -> false;
            case "auto" -> DockerClientFactory.instance().isDockerAvailable();
            default ->
                throw new IllegalArgumentException("practicecommons.test.engines is children, containers or auto");
        };
    }

    /** Testcontainers removes them when this Java virtual machine has ended. */
    @SuppressWarnings("resource")
    private static ExternalEngines containers() {
        Neo4jContainer neo4j = new Neo4jContainer(NEO4J_IMAGE).withAdminPassword("practice-commons");
        ElasticsearchContainer elasticsearch = new ElasticsearchContainer(ELASTICSEARCH_IMAGE)
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
        neo4j.start();
        elasticsearch.start();
        return new ExternalEngines(
                Optional.of(new Neo4jAddress(URI.create(neo4j.getBoltUrl()), "neo4j", neo4j.getAdminPassword())),
                Optional.of(ElasticsearchAddress.open(URI.create("http://" + elasticsearch.getHttpHostAddress()))));
    }

    private static ExternalEngines said(String kind, ExternalEngines engines) {
        System.out.println("Engines of these tests: " + kind + " " + engines);
        return engines;
    }
}

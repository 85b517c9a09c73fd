package org.practicecommons.platform.engines;

import java.util.Map;
import org.practicecommons.platform.home.Home;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/**
 * Hands the engines' addresses to whoever connects. Boot's own hook: containers of tests come before it, Boot's
 * configuration of the driver after it. The driver depends on the address and the address on the engines, so at stop the
 * driver closes first.
 */
@AutoConfiguration(
        before = Neo4jAutoConfiguration.class,
        afterName = "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration")
@EnableConfigurationProperties(EngineSettings.class)
class EnginesAutoConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    LocalEngines localEngines(Home home, EngineSettings settings, Environment environment) {
        return LocalEngines.start(home, settings, ExternalEngines.of(environment));
    }

    @Bean
    @ConditionalOnMissingBean(Neo4jConnectionDetails.class)
    Neo4jConnectionDetails neo4jAddress(LocalEngines engines) {
        return engines.neo4j();
    }

    @Bean
    @ConditionalOnMissingBean
    ElasticsearchAddress elasticsearchAddress(LocalEngines engines) {
        return engines.elasticsearch();
    }

    /** Shown under {@code engines} in the health page. */
    @Bean
    HealthContributor enginesHealthContributor(LocalEngines engines) {
        return CompositeHealthContributor.fromMap(Map.of(
                Engine.NEO4J.folder(), new EngineHealth(engines, Engine.NEO4J),
                Engine.ELASTICSEARCH.folder(), new EngineHealth(engines, Engine.ELASTICSEARCH)));
    }

    @Bean
    ApplicationListener<ContextClosedEvent> engineStopExpectation(LocalEngines engines) {
        return closing -> engines.expectStop();
    }
}

package org.practicecommons.world;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.practicecommons.platform.engines.ElasticsearchAddress;
import org.practicecommons.platform.engines.EngineSettings;
import org.practicecommons.platform.engines.LocalEngines;
import org.practicecommons.platform.engines.Neo4jAddress;

/**
 * The real engines for tests: one Neo4j and one Elasticsearch for all tests of a Java virtual machine. External ones when
 * {@code NEO4J_URI} and {@code ELASTICSEARCH_URL} name them, containers when Docker answers, children otherwise; the
 * property {@code practicecommons.test.engines} ({@code children}, {@code containers}) decides without asking Docker.
 *
 * <p>Plain tests: {@code @ExtendWith(Engines.Parameter.class)} and a parameter of this type. Spring tests:
 * {@code @Import(EnginesConfiguration.class)}. Tests share the data: wipe what you need empty.
 */
public final class Engines {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final LocalEngines local;
    private final Driver driver;
    private final ElasticsearchClient elasticsearch;

    private Engines(LocalEngines local) {
        local.awaitReady(LONGEST_START);
        this.local = local;
        this.driver = GraphDatabase.driver(local.neo4j().uri(), local.neo4j().getAuthToken());
        this.elasticsearch = client(local.elasticsearch());
    }

    private static final class Holder {
        static final Engines SHARED =
                new Engines(LocalEngines.start(EngineHome.open(), EngineSettings.defaults(), EngineChoice.made()));
    }

    /** The engines of this Java virtual machine, started by the first who asks and ended with it. */
    public static Engines shared() {
        return Holder.SHARED;
    }

    /** For configurations that expect the program's own type. */
    public LocalEngines local() {
        return local;
    }

    /** Where Neo4j answers. */
    public Neo4jAddress neo4j() {
        return local.neo4j();
    }

    /** Where Elasticsearch answers, and with which key. */
    public ElasticsearchAddress elasticsearchAddress() {
        return local.elasticsearch();
    }

    /** A driver that stays open for all tests. */
    public Driver driver() {
        return driver;
    }

    /** A client that stays open for all tests. */
    public ElasticsearchClient elasticsearch() {
        return elasticsearch;
    }

    /** Empties both engines: all nodes, constraints and indexes of the graph, all indices of search. */
    public void wipe() {
        wipeGraph();
        wipeSearch();
    }

    /** Removes all nodes, constraints and indexes; the schema has to be applied again. */
    public void wipeGraph() {
        try (Session session = driver.session()) {
            names(session, "SHOW CONSTRAINTS YIELD name").forEach(name -> drop(session, "CONSTRAINT", name));
            names(session, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                    .forEach(name -> drop(session, "INDEX", name));
        }
        wipeNodesExcept(List.of());
    }

    /** Removes all nodes that have none of these labels; constraints and indexes stay. */
    public void wipeNodesExcept(List<String> labels) {
        try (Session session = driver.session()) {
            session.run("""
                            MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $labels)
                            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
                            """, java.util.Map.of("labels", labels)).consume();
        }
    }

    /** Removes all indices and their aliases. */
    public void wipeSearch() {
        try {
            var indices =
                    elasticsearch.indices().get(get -> get.index("*")).indices().keySet();
            if (!indices.isEmpty()) {
                elasticsearch.indices().delete(delete -> delete.index(List.copyOf(indices)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Session session, String query) {
        return session.run(query).list(row -> row.get("name").asString());
    }

    private static void drop(Session session, String kind, String name) {
        session.run("DROP " + kind + " `" + name + "` IF EXISTS").consume();
    }

    private static ElasticsearchClient client(ElasticsearchAddress address) {
        return ElasticsearchClient.of(settings -> {
            settings.host(address.uri()).jsonMapper(new Jackson3JsonpMapper());
            String username = address.username();
            String password = address.password();
            String key = address.apiKey();
            if (key != null) {
                settings.apiKey(key);
            } else if (username != null && password != null) {
                settings.usernameAndPassword(username, password);
            }
            return settings;
        });
    }

    /** Gives a test method or constructor the shared engines. */
    public static final class Parameter implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
            return parameter.getParameter().getType() == Engines.class;
        }

        @Override
        public Engines resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            return shared();
        }
    }
}

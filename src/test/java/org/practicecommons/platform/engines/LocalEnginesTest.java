package org.practicecommons.platform.engines;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.practicecommons.platform.engines.EngineStatus.State;
import org.practicecommons.platform.home.Home;

/** The life of child engines, on the real ones. Two starts of each engine and one restart, told as one story. */
class LocalEnginesTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    static Path folder;

    @Test
    void childrenDieWithTheirParentComeBackWhenKilledAndKeepTheirData() throws Exception {
        List<ProcessHandle> orphans = killTheParent();
        for (ProcessHandle orphan : orphans) {
            orphan.onExit().get(2, TimeUnit.MINUTES);
        }

        try (LocalEngines engines =
                LocalEngines.start(new Home(folder), EngineSettings.defaults(), ExternalEngines.none())) {
            engines.awaitReady(LONG);
            assertThat(witnesses(engines)).containsExactly("the killed parent");
            index(engines);

            List<EngineStatus> before = engines.statuses();
            killChildren(engines);

            assertThat(engines.statuses()).extracting(EngineStatus::restarts).containsExactly(1, 1);
            assertThat(engines.statuses())
                    .extracting(EngineStatus::address)
                    .isEqualTo(before.stream().map(EngineStatus::address).toList());
            assertThat(witnesses(engines)).containsExactly("the killed parent");
            assertThat(indexed(engines)).isTrue();
        }
        assertThat(children(ProcessHandle.current())).isEmpty();
    }

    @Test
    void externalAddressesStartNoChild() {
        var neo4j = new Neo4jAddress(URI.create("bolt://graph.example:7687"), "neo4j", "secret");
        var search = ElasticsearchAddress.open(URI.create("http://search.example:9200"));
        var external = new ExternalEngines(Optional.of(neo4j), Optional.of(search));
        List<ProcessHandle> before = children(ProcessHandle.current());

        try (LocalEngines engines = LocalEngines.start(new Home(folder), EngineSettings.defaults(), external)) {
            engines.awaitReady(Duration.ZERO);

            assertThat(engines.statuses()).extracting(EngineStatus::state).containsOnly(State.EXTERNAL);
            assertThat(engines.neo4j()).isSameAs(neo4j);
            assertThat(engines.elasticsearch()).isSameAs(search);
            assertThat(children(ProcessHandle.current())).isEqualTo(before);
        }
    }

    /** Answers the children that the parent left when it was killed. */
    private static List<ProcessHandle> killTheParent() throws IOException {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = parent.inputReader()) {
            assertThat(output.lines().anyMatch("WRITTEN"::equals)).isTrue();
            List<ProcessHandle> children = children(parent.toHandle());
            assertThat(children).hasSize(2);
            return children;
        } finally {
            parent.destroyForcibly();
        }
    }

    /** Kills both and waits until the supervisors have seen it and both answer again. */
    private static void killChildren(LocalEngines engines)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (ProcessHandle child : children(ProcessHandle.current())) {
            child.destroyForcibly();
            child.onExit().get(1, TimeUnit.MINUTES);
        }
        engines.awaitRestarts(1, LONG);
        engines.awaitReady(LONG);
    }

    private static List<ProcessHandle> children(ProcessHandle parent) {
        return parent.children()
                .filter(child -> child.info().commandLine().orElse("").contains("@" + folder))
                .toList();
    }

    private static List<String> witnesses(LocalEngines engines) {
        try (Driver driver =
                GraphDatabase.driver(engines.neo4j().uri(), engines.neo4j().getAuthToken())) {
            return driver.executableQuery("MATCH (w:Witness) RETURN w.of AS of").execute().records().stream()
                    .map(row -> row.get("of").asString())
                    .toList();
        }
    }

    private static void index(LocalEngines engines) throws IOException {
        try (ElasticsearchClient client = client(engines)) {
            client.index(index -> index.index("witness")
                    .id("1")
                    .document(Map.of("of", "a life"))
                    .refresh(Refresh.True));
        }
    }

    private static boolean indexed(LocalEngines engines) throws IOException {
        try (ElasticsearchClient client = client(engines)) {
            return client.exists(document -> document.index("witness").id("1")).value();
        }
    }

    private static ElasticsearchClient client(LocalEngines engines) {
        return ElasticsearchClient.of(
                settings -> settings.host(engines.elasticsearch().uri()));
    }
}

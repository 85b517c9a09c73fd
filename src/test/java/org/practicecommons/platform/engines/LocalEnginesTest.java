package org.practicecommons.platform.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.practicecommons.platform.engines.EngineStatus.State;
import org.practicecommons.platform.home.Home;
import org.practicecommons.world.Engines;

/** The life of child engines, on the real ones. What a killed Elasticsearch loses is ProjectionTest's question. */
@ExtendWith(Engines.Parameter.class)
class LocalEnginesTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    @Test
    void childrenDieWithTheirParent() throws Exception {
        Process parent = startParent();
        List<ProcessHandle> orphans;
        try {
            orphans = bothChildren(parent.toHandle());
        } finally {
            parent.destroyForcibly();
        }
        for (ProcessHandle orphan : orphans) {
            orphan.onExit().get(2, TimeUnit.MINUTES);
        }
    }

    @Test
    void aKilledNeo4jComesBackAtItsAddressWithItsData(Engines engines) throws Exception {
        EngineStatus before = engines.local().status(Engine.NEO4J);
        engines.driver().executableQuery("CREATE (:Witness)").execute();

        if (before.state() != State.EXTERNAL) {
            ProcessHandle neo4j = ProcessHandle.current()
                    .children()
                    .filter(child -> commandLine(child).contains("neo4j.args"))
                    .findFirst()
                    .orElseThrow();
            neo4j.destroyForcibly();
            engines.local().awaitRestarts(Engine.NEO4J, before.restarts() + 1, LONG);
            engines.local().awaitReady(LONG);
        }

        assertThat(engines.local().status(Engine.NEO4J).address()).isEqualTo(before.address());
        assertThat(engines.driver()
                        .executableQuery("MATCH (w:Witness) DELETE w RETURN w")
                        .execute()
                        .records())
                .hasSize(1);
    }

    @Test
    void stoppingEndsChildrenThatHaveOnlyJustStarted() throws Exception {
        LocalEngines engines = LocalEngines.start(new Home(folder), EngineSettings.defaults(), ExternalEngines.none());
        List<ProcessHandle> children = bothChildren(ProcessHandle.current());

        engines.close();

        assertThat(engines.statuses()).extracting(EngineStatus::state).containsOnly(State.STOPPED);
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void externalAddressesStartNoChild() {
        var neo4j = new Neo4jAddress(URI.create("bolt://graph.example:7687"), "neo4j", "secret");
        var search = ElasticsearchAddress.open(URI.create("http://search.example:9200"));
        var external = new ExternalEngines(Optional.of(neo4j), Optional.of(search));

        try (LocalEngines engines = LocalEngines.start(new Home(folder), EngineSettings.defaults(), external)) {
            engines.awaitReady(Duration.ZERO);

            assertThat(engines.statuses()).extracting(EngineStatus::state).containsOnly(State.EXTERNAL);
            assertThat(engines.neo4j()).isSameAs(neo4j);
            assertThat(engines.elasticsearch()).isSameAs(search);
            assertThat(children(ProcessHandle.current())).isEmpty();
        }
    }

    private Process startParent() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentProgram.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
    }

    /** Waits until both engines are processes. */
    private List<ProcessHandle> bothChildren(ProcessHandle parent) {
        List<ProcessHandle> children = children(parent);
        while (children.size() < 2 && parent.isAlive()) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            children = children(parent);
        }
        assertThat(children).hasSize(2);
        return children;
    }

    private List<ProcessHandle> children(ProcessHandle parent) {
        return parent.children()
                .filter(child -> commandLine(child).contains("@" + folder))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}

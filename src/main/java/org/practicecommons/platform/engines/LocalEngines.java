package org.practicecommons.platform.engines;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.practicecommons.platform.engines.EngineStatus.State;
import org.practicecommons.platform.home.Home;

/**
 * Both engines as the program sees them: children of its own, or external ones by configuration. Addresses are known at
 * once; the engines answer some seconds later.
 */
public final class LocalEngines implements AutoCloseable {
    private final Home home;
    private final Neo4jAddress neo4j;
    private final ElasticsearchAddress elasticsearch;
    private final List<ChildEngine> children = new ArrayList<>();
    private final List<StatusBoard> boards = new ArrayList<>();
    private final Object change = new Object();

    private LocalEngines(Home home, EngineSettings settings, ExternalEngines external) {
        this.home = home;
        this.neo4j = external.neo4j().map(this::external).orElseGet(() -> localNeo4j(home, settings));
        this.elasticsearch =
                external.elasticsearch().map(this::external).orElseGet(() -> localElasticsearch(home, settings));
    }

    /** Starts, side by side, each engine that has no external address, and returns at once. */
    public static LocalEngines start(Home home, EngineSettings settings, ExternalEngines external) {
        LocalEngines engines = new LocalEngines(home, settings, external);
        engines.children.forEach(ChildEngine::start);
        return engines;
    }

    /** The home under which the children keep their files. */
    public Home home() {
        return home;
    }

    /** Where Neo4j answers, or will. */
    public Neo4jAddress neo4j() {
        return neo4j;
    }

    /** Where Elasticsearch answers, or will. */
    public ElasticsearchAddress elasticsearch() {
        return elasticsearch;
    }

    /** How both engines are doing, Neo4j first. */
    public List<EngineStatus> statuses() {
        return boards.stream().map(StatusBoard::status).toList();
    }

    /** How that engine is doing. */
    public EngineStatus status(Engine engine) {
        return statuses().stream()
                .filter(status -> status.engine() == engine)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Waits until both engines answer. External engines are taken to answer.
     *
     * @throws EngineUnavailable when one failed for good, or the time is over
     */
    public void awaitReady(Duration longest) {
        awaitReady(longest, Engine.values());
    }

    /**
     * Waits until those engines answer.
     *
     * @throws EngineUnavailable when one failed for good, or the time is over
     */
    public void awaitReady(Duration longest, Engine... wanted) {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (change) {
            for (Engine engine : wanted) {
                await(engine, end, EngineStatus::isUsable);
            }
        }
    }

    /** For tests: waits until that engine was started again so many times. */
    void awaitRestarts(Engine engine, int count, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (change) {
            await(engine, end, status -> status.restarts() >= count);
        }
    }

    private void await(Engine engine, long end, Predicate<EngineStatus> goal) {
        EngineStatus status = status(engine);
        while (!goal.test(status)) {
            long rest = end - System.nanoTime();
            if (rest <= 0 || status.state() == State.FAILED || status.state() == State.STOPPED) {
                throw new EngineUnavailable(status);
            }
            pause(rest);
            status = status(engine);
        }
    }

    private void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(change, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the engines", e);
        }
    }

    /** Tells the supervisors that the program is about to stop, so that a child stopped from outside stays stopped. */
    public void expectStop() {
        children.forEach(ChildEngine::expectStop);
    }

    /** Stops both children side by side and waits for their end. External engines stay as they are. */
    @Override
    public void close() {
        children.forEach(ChildEngine::beginStop);
        children.forEach(ChildEngine::awaitStop);
    }

    private Neo4jAddress external(Neo4jAddress address) {
        board(Engine.NEO4J, address.uri(), State.EXTERNAL);
        return address;
    }

    private ElasticsearchAddress external(ElasticsearchAddress address) {
        board(Engine.ELASTICSEARCH, address.uri(), State.EXTERNAL);
        return address;
    }

    private Neo4jAddress localNeo4j(Home home, EngineSettings settings) {
        int port = LoopbackPorts.free();
        URI uri = URI.create("bolt://127.0.0.1:" + port);
        StatusBoard board = board(Engine.NEO4J, uri, State.STARTING);
        children.add(new ChildEngine(board, () -> Neo4jCommand.of(home, settings.neo4j(), port)));
        return new Neo4jAddress(uri, "neo4j", Neo4jCommand.password(home));
    }

    private ElasticsearchAddress localElasticsearch(Home home, EngineSettings settings) {
        ElasticsearchAddress address = ElasticsearchAddress.local(LoopbackPorts.free());
        int transportPort = LoopbackPorts.free();
        StatusBoard board = board(Engine.ELASTICSEARCH, address.uri(), State.STARTING);
        children.add(new ChildEngine(
                board, () -> ElasticsearchCommand.of(home, settings.elasticsearch(), address, transportPort)));
        return address;
    }

    private StatusBoard board(Engine engine, URI address, State first) {
        StatusBoard board = new StatusBoard(engine, address, first, this::changed);
        boards.add(board);
        return board;
    }

    private void changed() {
        synchronized (change) {
            change.notifyAll();
        }
    }
}

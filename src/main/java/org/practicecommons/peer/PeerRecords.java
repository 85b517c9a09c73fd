package org.practicecommons.peer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.practicecommons.platform.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps runs in the graph: each practice's nearest as {@code SIMILAR_TO} edges, for questions that walk from peers to
 * what they do. Written in the background, since pages answer from memory; a run that was cut off is written again when
 * the same figures are next read. The newest two runs are kept.
 */
@Component
class PeerRecords implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PeerRecords.class);
    /** Practices in one transaction. */
    private static final int BATCH = 40;

    private final Graph graph;
    private final int edges;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("peer-records").daemon().factory());

    /** @param edges how many of a practice's nearest are kept as edges */
    PeerRecords(Graph graph, @Value("${practicecommons.peers.edges:50}") int edges) {
        this.graph = graph;
        this.edges = edges;
    }

    /** A run whose edges are all in the graph. */
    record Kept(PairScales scales, Instant at) {}

    /** The run with this id, if all of it is in the graph. */
    Optional<Kept> find(String run, PeerMethod method) {
        return graph.find(PeerQueries.GET_COMPLETE, Map.of("id", run), row -> kept(row, method));
    }

    private static Kept kept(Record row, PeerMethod method) {
        PairScales scales = PairScales.kept(
                row.get("tenth").asList(org.neo4j.driver.Value::asDouble),
                row.get("firstStep").asInt(),
                row.get("pairs").asList(org.neo4j.driver.Value::asLong),
                method);
        return new Kept(scales, row.get("at").asZonedDateTime().toInstant());
    }

    /** Writes a run in the background. */
    void keep(PeerRun run, PeerFinder finder) {
        background.execute(() -> {
            try {
                write(run, finder);
            } catch (RuntimeException failure) {
                // Pages answer from memory; the next start writes it again.
                LOG.warn("Peer run {} is not in the graph yet: {}", run.id(), failure.getMessage());
            }
        });
    }

    private void write(PeerRun run, PeerFinder finder) {
        graph.change(tx ->
                tx.run(PeerQueries.BEGIN, properties(run, finder.scales())).consume());
        List<String> practices = finder.practices();
        for (int from = 0; from < practices.size(); from += BATCH) {
            List<Map<String, Object>> rows = practices.subList(from, Math.min(practices.size(), from + BATCH)).stream()
                    .map(practice -> row(run, practice, finder))
                    .toList();
            long begun = System.nanoTime();
            graph.change(tx -> tx.run(PeerQueries.PUT_SIMILAR, Map.of("run", run.id(), "rows", rows))
                    .consume());
            // Nobody waits for the edges, but people wait for pages: half of the graph's time is theirs.
            LockSupport.parkNanos(System.nanoTime() - begun);
        }
        graph.change(tx -> tx.run(
                        PeerQueries.COMPLETE,
                        Map.of("id", run.id(), "at", run.at().atZone(ZoneOffset.UTC)))
                .consume());
        dropOldRuns();
    }

    private void dropOldRuns() {
        for (String id :
                graph.list(PeerQueries.OLD_RUNS, Map.of(), row -> row.get("id").asString())) {
            Map<String, Object> run = Map.of("id", id);
            while (graph.write(tx -> tx.run(PeerQueries.DROP_SIMILAR, run)
                            .single()
                            .get("dropped")
                            .asInt())
                    > 0) {}
            graph.change(tx -> tx.run(PeerQueries.DROP_RUN, run).consume());
        }
    }

    private Map<String, Object> row(PeerRun run, String practice, PeerFinder finder) {
        List<Map<String, Object>> nearest = finder.neighboursOf(practice).stream()
                .limit(edges)
                .map(near -> Map.of("there", near.odsCode(), "edge", edge(run, practice, near, finder)))
                .toList();
        return Map.of("here", practice, "nearest", nearest);
    }

    private static Map<String, Object> edge(PeerRun run, String practice, Neighbour near, PeerFinder finder) {
        return Map.of(
                "run", run.id(),
                "rank", near.rank(),
                "distance", near.distance(),
                "closerThanPercent", near.closerThanPercent(),
                "parts", finder.contributions(practice, near.odsCode()));
    }

    private static Map<String, Object> properties(PeerRun run, PairScales scales) {
        return Map.of(
                "id", run.id(),
                "lens", run.lens(),
                "weights",
                        run.method().weights().entrySet().stream()
                                .map(weight -> weight.getKey().id() + ":" + weight.getValue())
                                .collect(Collectors.joining(",")),
                "datasets", run.datasets(),
                "variables", run.variables().stream().map(ContextVariable::key).toList(),
                "practices", run.practices(),
                "at", run.at().atZone(ZoneOffset.UTC),
                "tenth", scales.tenth(),
                "firstStep", scales.firstStep(),
                "pairs", scales.counts());
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}

package org.practicecommons.peer;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Refusal;
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
    private static final int BATCH = 1_000;

    private final Graph graph;
    private final int edges;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("peer-records").daemon().factory());

    /** @param edges how many of a practice's nearest are kept as edges */
    PeerRecords(Graph graph, @Value("${practicecommons.peers.edges:50}") int edges) {
        this.graph = graph;
        this.edges = edges;
    }

    void keep(PeerRun run, PeerFinder finder) {
        background.execute(() -> {
            try {
                write(run, finder);
            } catch (Refusal away) {
                LOG.warn("Peer run {} is not in the graph yet: {}", run.id(), away.getMessage());
            }
        });
    }

    private void write(PeerRun run, PeerFinder finder) {
        boolean complete = graph.find(PeerQueries.IS_COMPLETE, Map.of("id", run.id()), row -> true)
                .isPresent();
        if (complete || finder.practices().isEmpty()) {
            return;
        }
        graph.change(tx -> tx.run(PeerQueries.BEGIN, properties(run)).consume());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String practice : finder.practices()) {
            finder.neighboursOf(practice).stream()
                    .limit(edges)
                    .forEach(near -> rows.add(row(run, practice, near, finder)));
            if (rows.size() >= BATCH) {
                put(rows);
            }
        }
        put(rows);
        graph.change(tx -> tx.run(
                        PeerQueries.COMPLETE,
                        Map.of("id", run.id(), "at", run.at().atZone(ZoneOffset.UTC)))
                .consume());
        dropOldRuns();
    }

    private void put(List<Map<String, Object>> rows) {
        List<Map<String, Object>> batch = List.copyOf(rows);
        graph.change(
                tx -> tx.run(PeerQueries.PUT_SIMILAR, Map.of("rows", batch)).consume());
        rows.clear();
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

    private static Map<String, Object> row(PeerRun run, String practice, Neighbour near, PeerFinder finder) {
        return Map.of(
                "run", run.id(),
                "here", practice,
                "there", near.odsCode(),
                "rank", near.rank(),
                "distance", near.distance(),
                "closerThanPercent", near.closerThanPercent(),
                "parts", finder.contributions(practice, near.odsCode()));
    }

    private static Map<String, Object> properties(PeerRun run) {
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
                "at", run.at().atZone(ZoneOffset.UTC));
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}

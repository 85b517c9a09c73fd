package org.practicecommons.platform.erasure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.practicecommons.platform.engines.Engine;
import org.practicecommons.platform.engines.EngineStatus.State;
import org.practicecommons.platform.engines.LocalEngines;
import org.practicecommons.platform.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes from the engines' files, in the background, what was removed from the record. Neo4j leaves a deleted text in
 * freed records and in its transaction logs; so new texts are written over the free records and the logs are let go, until
 * no file under the home holds a piece of it. The texts are held in memory for as long as that takes and nowhere else.
 * Engines that are not our children keep their files to themselves: what to do there is in {@code docs/security.md}.
 */
@Component
public class Erasure implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
    /** A text of Neo4j takes 33 records of 120 bytes at this length. */
    private static final String FILLING = "x".repeat(4_000);

    private static final int FIRST_ROUND = 250;
    private static final int ROUNDS = 8;

    private final Graph graph;
    private final Residue residue;
    private final LocalEngines engines;
    private final SearchFiles searchFiles;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("erasure").factory());

    Erasure(Graph graph, Residue residue, LocalEngines engines, SearchFiles searchFiles) {
        this.graph = graph;
        this.residue = residue;
        this.engines = engines;
        this.searchFiles = searchFiles;
    }

    /**
     * Erases what was removed from the record before this call, in the background and within minutes.
     *
     * @param texts what was removed, to check that it is gone; empty when nobody knows it any more, as after a restart
     * @param whenClean called when no file holds a piece of it; not called when one does or an engine was away
     */
    public void erase(List<String> texts, Runnable whenClean) {
        List<String> removed = List.copyOf(texts);
        worker.execute(() -> {
            try {
                if (eraseNow(removed)) {
                    whenClean.run();
                }
            } catch (RuntimeException away) {
                LOG.warn("The engines' files are not clean yet after a removal; the next start tries again", away);
            }
        });
    }

    private boolean eraseNow(List<String> texts) {
        searchFiles.merge();
        if (engines.status(Engine.NEO4J).state() == State.EXTERNAL) {
            LOG.info("A text was redacted; this Neo4j's own files are looked after by whoever runs it");
            return residue.of(texts).isEmpty();
        }
        List<Path> left = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            overwrite(FIRST_ROUND << round);
            left = residue.of(texts);
            if (left.isEmpty() && !texts.isEmpty()) {
                return true;
            }
        }
        if (!left.isEmpty()) {
            LOG.error("Pieces of a redacted text are still in {}", left);
        }
        return left.isEmpty();
    }

    /** Twice: the log that tells of the filling still tells of what was before it. */
    private void overwrite(int texts) {
        graph.change(tx -> tx.run(ErasureQueries.FILL, Map.of("texts", texts, "text", FILLING))
                .consume());
        graph.change(tx -> tx.run(ErasureQueries.EMPTY).consume());
        graph.change(tx -> tx.run(ErasureQueries.SETTLE).consume());
    }

    /** Ends with the program; what was not done is begun again at the next start. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}

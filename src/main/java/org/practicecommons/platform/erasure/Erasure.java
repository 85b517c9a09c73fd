package org.practicecommons.platform.erasure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
 * freed records and in its transaction logs; so the records are blanked and the logs are let go, until no file under the
 * home holds a piece of it. The texts are held in memory for as long as that takes and nowhere else. Engines that are not
 * our children keep their files to themselves: what to do there is in {@code docs/security.md}.
 */
@Component
public class Erasure implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
    /** A transaction that is still under way may hold a log or a record back. */
    private static final int ROUNDS = 8;

    private static final Duration PAUSE = Duration.ofSeconds(2);

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
            settle();
            left = residue.of(texts);
            if (left.isEmpty()) {
                return true;
            }
            pause();
        }
        LOG.error("Pieces of a redacted text are still in {}", left);
        return false;
    }

    /** The second time lets the log go that was begun by the first. */
    private void settle() {
        for (String step : List.of(ErasureQueries.SETTLE, ErasureQueries.STAMP, ErasureQueries.SETTLE)) {
            graph.change(tx -> tx.run(step).consume());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program ends", stopped);
        }
    }

    /** Ends with the program; what was not done is begun again at the next start. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}

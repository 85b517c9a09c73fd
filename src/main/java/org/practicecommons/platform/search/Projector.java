package org.practicecommons.platform.search;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps search up to date: wakes when told so and every second besides, projects what waits in the outbox, backs off
 * while Elasticsearch is away (up to {@link Rounds#LONGEST_PAUSE}) and drains what gathered when it returns. Whether the right
 * index is there is checked at the start and after every failure. Whether it holds what the graph does is checked after a
 * failure, after Elasticsearch was started again, and once a day.
 */
@Component
public class Projector implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    private final Projection projection;
    private final IndexUpkeep upkeep;
    private final Parity parity;
    private final ParityDue due;
    private final OutboxQueue outbox;
    private final ProjectionLog log;
    private final Rounds rounds = new Rounds("search-projector", this::project);
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Projector(
            Projection projection,
            IndexUpkeep upkeep,
            Parity parity,
            ParityDue due,
            OutboxQueue outbox,
            ProjectionLog log) {
        this.projection = projection;
        this.upkeep = upkeep;
        this.parity = parity;
        this.due = due;
        this.outbox = outbox;
        this.log = log;
    }

    /** Started when the graph's schema is in place, not with the context. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    /** Says that something may wait in the outbox. Returns at once; call it after the commit. */
    public void wake() {
        rounds.wake();
    }

    /**
     * Projects all that waits, now, in the caller's thread.
     *
     * @return how many changes there were
     * @throws IOException when Elasticsearch is away; nothing is lost then
     */
    public int drain() throws IOException {
        oneAtATime.lock();
        try {
            upkeep.ensure();
            int all = 0;
            for (int some = projection.step(); some > 0; some = projection.step()) {
                all += some;
            }
            return all;
        } catch (IOException | RuntimeException e) {
            upkeep.doubt();
            throw e;
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * Builds the index of a kind anew from the graph while the present one serves.
     *
     * @throws IOException when Elasticsearch is away; the present index then stays
     */
    public void rebuild(String kind) throws IOException {
        oneAtATime.lock();
        try {
            upkeep.rebuild(kind);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** How the projection is doing. */
    public SearchFacts facts() {
        return log.facts(outbox.lag());
    }

    private boolean project(boolean quiet) {
        try {
            if (drain() == 0 && quiet) {
                upkeep.dropOld();
            }
            if (log.isBehind() || due.isDue()) {
                compare();
                log.worked();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            // Whatever it was, what waits stays in the outbox, and the next round tries again.
            if (log.failed(e)) {
                LOG.warn("Search falls behind and will catch up: {}", e.toString());
            }
            return false;
        }
    }

    /** Compares index and graph, and projects again what differs. */
    private void compare() throws IOException {
        int restarts = due.restarts();
        for (DocumentSource source : projection.sources()) {
            ParityReport report = parity.check(source.kind());
            if (parity.repair(report) > 0) {
                drain();
                report = parity.check(source.kind());
            }
            LOG.info("Index parity of {}: {} % of {}", report.kind(), report.percent(), report.inGraph());
        }
        due.done(restarts);
    }

    @Override
    public void start() {
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.areRunning();
    }
}

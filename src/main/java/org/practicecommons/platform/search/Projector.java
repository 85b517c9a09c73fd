package org.practicecommons.platform.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps search up to date: wakes when told so and every second besides, projects what waits in the outbox, backs off
 * while Elasticsearch is away (up to {@link #LONGEST_PAUSE}) and drains what gathered when it returns. Whether the right
 * index is there is checked at the start and after every failure.
 */
@Component
public class Projector implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** The longest it waits before it tries an absent Elasticsearch again. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Projection projection;
    private final IndexBuild build;
    private final OutboxQueue outbox;
    private final ProjectionLog log;
    private final Semaphore signal = new Semaphore(0);
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean indicesChecked;
    private volatile boolean oldIndicesMayStand = true;
    private volatile boolean running;
    private volatile boolean quiet;
    private @Nullable Thread thread;

    Projector(Projection projection, IndexBuild build, OutboxQueue outbox, ProjectionLog log) {
        this.projection = projection;
        this.build = build;
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
        signal.release();
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
            ensureIndices();
            int all = 0;
            for (int some = projection.step(); some > 0; some = projection.step()) {
                all += some;
            }
            return all;
        } catch (IOException | RuntimeException e) {
            indicesChecked = false;
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
            build.rebuild(projection.source(kind));
            mayHaveReadersOfOld();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** How the projection is doing. */
    public SearchFacts facts() {
        return log.facts(outbox.lag());
    }

    private void ensureIndices() throws IOException {
        if (!indicesChecked) {
            for (DocumentSource source : projection.sources()) {
                if (build.ensure(source)) {
                    mayHaveReadersOfOld();
                }
            }
            indicesChecked = true;
        }
    }

    private void mayHaveReadersOfOld() {
        oldIndicesMayStand = true;
        quiet = false;
    }

    /** In a quiet round, a pause after the alias moved, nobody reads an old index any more. */
    private void tidy() throws IOException {
        if (oldIndicesMayStand && quiet) {
            for (DocumentSource source : projection.sources()) {
                build.dropOld(source);
            }
            oldIndicesMayStand = false;
        }
    }

    private void run() {
        Duration pause = PAUSE;
        while (running) {
            pause = tryOnce() ? PAUSE : longer(pause);
            await(pause);
        }
    }

    private boolean tryOnce() {
        try {
            if (drain() == 0) {
                tidy();
            }
            if (log.worked()) {
                LOG.info("Search has caught up");
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

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private void await(Duration pause) {
        try {
            quiet = !signal.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            signal.drainPermits();
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("search-projector").start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        wake();
        Thread ending = thread;
        thread = null;
        if (ending != null) {
            join(ending);
        }
    }

    private static void join(Thread ending) {
        try {
            if (!ending.join(LONGEST_PAUSE)) {
                ending.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

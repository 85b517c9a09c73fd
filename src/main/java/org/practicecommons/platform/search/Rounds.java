package org.practicecommons.platform.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Work in a thread of its own, in rounds: one when woken, one every second besides, fewer and fewer while they fail. */
final class Rounds {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** The longest pause after rounds that failed. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Round round;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /** One round. */
    interface Round {
        /**
         * Does the work.
         *
         * @param quiet whether a whole pause went by before without a wake
         * @return whether it succeeded
         */
        boolean run(boolean quiet);
    }

    Rounds(String name, Round round) {
        this.name = name;
        this.round = round;
    }

    void wake() {
        signal.release();
    }

    boolean areRunning() {
        return running;
    }

    synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this::runAll);
    }

    synchronized void stop() {
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

    private void runAll() {
        Duration pause = PAUSE;
        boolean quiet = false;
        while (running) {
            pause = round.run(quiet) ? PAUSE : longer(pause);
            quiet = isQuietFor(pause);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private boolean isQuietFor(Duration pause) {
        try {
            boolean quiet = !signal.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            signal.drainPermits();
            return quiet;
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.practicecommons.platform.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A few at once, the others wait for their turn, for a while: so that many who try to come in leave the machine to those who are
 * in. Waiting costs no thread of the machine.
 */
final class Turns {
    private final Semaphore free;
    private final Duration patience;

    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * Waits for a turn.
     *
     * @throws Crowded when it does not come in time
     */
    void begin() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Crowded.everywhere();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Crowded.everywhere();
        }
    }

    /** The turn of the next. */
    void end() {
        free.release();
    }
}

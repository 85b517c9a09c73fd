package org.practicecommons.platform.limits;

import java.time.Duration;

/**
 * How long a sender is waited for. Somebody with the slowest of lines is; somebody who sends a byte a second is not.
 *
 * @param head until the head of a request is whole
 * @param calm until a body must have come at the pace
 * @param crowded the same while more than half of all places are taken
 * @param pace bytes a second on average, after that
 */
record Patience(Duration head, Duration calm, Duration crowded, int pace) {
    static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(3), 1_000);

    /** Whether a body that has come so far is too slow after waiting for it so long. */
    boolean isOver(Duration waited, long taken, boolean crowd) {
        return waited.compareTo(crowd ? crowded : calm) > 0 && taken < waited.toMillis() * pace / 1_000;
    }
}

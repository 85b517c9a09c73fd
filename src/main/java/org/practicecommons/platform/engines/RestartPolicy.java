package org.practicecommons.platform.engines;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How often a dead engine is started again: at most five times within ten minutes, each time after a longer pause. */
final class RestartPolicy {
    static final int MOST = 5;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Deque<Instant> deaths = new ArrayDeque<>();

    /** Records a death; answers the pause before the next start, or nothing when it died too often. */
    Optional<Duration> afterDeath(Instant now) {
        deaths.removeIf(death -> death.isBefore(now.minus(WINDOW)));
        deaths.addLast(now);
        if (deaths.size() > MOST) {
            return Optional.empty();
        }
        return Optional.of(FIRST_PAUSE.multipliedBy(1L << (deaths.size() - 1)));
    }
}

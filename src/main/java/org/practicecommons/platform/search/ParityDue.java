package org.practicecommons.platform.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.practicecommons.platform.engines.Engine;
import org.practicecommons.platform.engines.LocalEngines;
import org.springframework.stereotype.Component;

/**
 * Says when index and graph are to be compared though nothing failed: Elasticsearch was started again, which nobody
 * notices while nothing waits, or a day has gone by. For the projector's thread.
 */
@Component
class ParityDue {
    private static final Duration LONGEST = Duration.ofDays(1);

    private final LocalEngines engines;
    private final Clock clock = Clock.systemUTC();
    private int restarts;
    private Instant next = clock.instant().plus(LONGEST);

    ParityDue(LocalEngines engines) {
        this.engines = engines;
        this.restarts = restarts();
    }

    boolean isDue() {
        return restarts() != restarts || clock.instant().isAfter(next);
    }

    /** @param seen {@link #restarts()} before the comparison began */
    void done(int seen) {
        restarts = seen;
        next = clock.instant().plus(LONGEST);
    }

    /** How often Elasticsearch was started again; an external one is not counted. */
    int restarts() {
        return engines.status(Engine.ELASTICSEARCH).restarts();
    }
}

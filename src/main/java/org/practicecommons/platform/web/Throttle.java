package org.practicecommons.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How often one and the same may do something. Remembers {@value #REMEMBERED} at most, and nobody for longer than it takes
 * until all is allowed again, so that many strangers cannot fill the memory.
 */
public final class Throttle {
    private static final int REMEMBERED = 50_000;

    private final int most;
    private final int times;
    private final Duration period;
    private final Cache<String, Bucket> buckets;

    /**
     * @param times how often within the period, and at most at once
     * @param period after which all are allowed again; one comes back with each part of it
     */
    public Throttle(int times, Duration period) {
        this(times, times, period);
    }

    /**
     * @param most how often at once, when nothing was done before
     * @param times how often within the period, for whoever goes on and on
     * @param period how long it takes until so many are allowed again; one comes back with each part of it
     */
    public Throttle(int most, int times, Duration period) {
        this.most = most;
        this.times = times;
        this.period = period;
        Duration untilAll = period.multipliedBy(most).dividedBy(times);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(untilAll)
                .build();
    }

    /** Counts it; says how long to wait when it has been done too often. */
    Optional<Duration> refusal(String who, int cost) {
        Bucket bucket = Objects.requireNonNull(buckets.get(who, stranger -> fresh()));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(Math.min(cost, most));
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Whether it may be done once more now; counts it if so. */
    public boolean allows(String who) {
        return refusal(who, 1).isEmpty();
    }

    /**
     * Counts it.
     *
     * @throws TooOften when it has been done too often
     */
    public void require(String who) {
        Optional<Duration> wait = refusal(who, 1);
        if (wait.isPresent()) {
            throw new TooOften(wait.get());
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(times, period))
                .build();
    }
}

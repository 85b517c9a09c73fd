package org.practicecommons.platform.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.practicecommons.shared.Refusal;

/**
 * How often one and the same may do something. Remembers the latest {@value #REMEMBERED} only, so that many strangers
 * cannot fill the memory.
 */
public final class Throttle {
    private static final int REMEMBERED = 10_000;

    /** It was done too often: 429. */
    public static final class TooOften extends Refusal {
        private static final long serialVersionUID = 1L;

        TooOften() {
            super(Kind.TOO_MANY, "too-often");
        }
    }

    private final int times;
    private final Duration period;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * What one computer may ask for in an hour. Much, since the whole of a practice, or of the NHS network, comes from a few
     * addresses: it keeps machines away, not people. Ways in are never closed by it: see {@link #wrongTries}.
     */
    public static Throttle fromOneComputer() {
        return new Throttle(3_000, Duration.ofHours(1));
    }

    /** How often one computer may be wrong in an hour. Whoever is right is let in, however often others there were wrong. */
    public static Throttle wrongTries() {
        return new Throttle(300, Duration.ofHours(1));
    }

    /**
     * @param times how often within the period
     * @param period after which all are allowed again; one comes back with each part of it
     */
    public Throttle(int times, Duration period) {
        this.times = times;
        this.period = period;
    }

    /** Whether it may be done once more now; counts it if so. */
    public boolean allows(String who) {
        return buckets.computeIfAbsent(who, stranger -> fresh()).tryConsume(1);
    }

    /**
     * Counts it.
     *
     * @throws TooOften when it has been done too often
     */
    public void require(String who) {
        if (!allows(who)) {
            throw new TooOften();
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
                .build();
    }
}

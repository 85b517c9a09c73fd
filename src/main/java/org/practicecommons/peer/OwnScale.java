package org.practicecommons.peer;

import java.util.Arrays;

/**
 * Local scaling (Zelnik-Manor and Perona 2004): the distance of two practices is divided by the root of the product of
 * their own scales, an own scale being the distance to one's tenth nearest. It keeps practices in dense places from
 * being everyone's peer.
 *
 * <p>Own scales are held between two percentiles of all of them. The lower keeps twins from dividing by 0. The upper
 * keeps an outlier an outlier: without it, a practice far from everyone would be forgiven its distance, since its own
 * scale grows with it.
 */
final class OwnScale {
    private final float[] factors;

    /** @param own distance of each row to its tenth nearest; infinite where it has fewer */
    OwnScale(float[] own, PeerMethod method) {
        float[] sorted = own.clone();
        Arrays.sort(sorted);
        int from = 0;
        while (from < sorted.length && sorted[from] == 0) {
            from++;
        }
        int until = sorted.length;
        while (until > from && Float.isInfinite(sorted[until - 1])) {
            until--;
        }
        float[] usable = Arrays.copyOfRange(sorted, from, until);
        float low = usable.length == 0 ? 1 : percentile(usable, method.scaleFloor());
        float high = usable.length == 0 ? 1 : percentile(usable, method.scaleCeiling());
        factors = new float[own.length];
        for (int row = 0; row < own.length; row++) {
            factors[row] = (float) (1 / Math.sqrt(Math.clamp(own[row], low, high)));
        }
    }

    private static float percentile(float[] sorted, double percent) {
        return sorted[(int) Math.round(percent / 100 * (sorted.length - 1))];
    }

    /** Scales the distances from one row to every row. */
    void apply(int row, float[] distances) {
        float own = factors[row];
        for (int other = 0; other < factors.length; other++) {
            distances[other] *= own * factors[other];
        }
    }

    /** Scales the distance between two rows. */
    float apply(int row, int other, float distance) {
        return distance * (factors[row] * factors[other]);
    }
}

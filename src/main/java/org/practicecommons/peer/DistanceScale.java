package org.practicecommons.peer;

/**
 * How many pairs of practices are farther apart than a given distance: a count of all pairs in steps of 1/8192 of a
 * power of two, so a share is right to within the pairs that lie in the same ten-thousandth of distance. Shares never
 * rise with distance, and equal distances have equal shares.
 */
final class DistanceScale {
    private static final int SHIFT = 10;
    private static final int LOWEST = Float.floatToIntBits(0x1p-12f) >>> SHIFT;
    private static final int HIGHEST = Float.floatToIntBits(0x1p12f) >>> SHIFT;

    /** Steps of the scale. */
    static final int STEPS = HIGHEST - LOWEST + 1;

    private final long[] farther;
    private final long pairs;

    /** @param counts pairs in each step */
    DistanceScale(long[] counts) {
        farther = new long[STEPS];
        long sum = 0;
        for (int step = STEPS - 1; step >= 0; step--) {
            farther[step] = sum;
            sum += counts[step];
        }
        pairs = Math.max(1, sum);
    }

    /** Step in which a distance lies; what is beyond either end counts in the last step there. */
    static int step(float distance) {
        return Math.clamp((Float.floatToRawIntBits(distance) >>> SHIFT) - LOWEST, 0, STEPS - 1);
    }

    /** Share of all pairs that are farther apart, 0 to 100. */
    double closerThanPercent(float distance) {
        return 100.0 * farther[step(distance)] / pairs;
    }

    /** Smallest distance whose share is below the given one: what is nearer than this has at least that share. */
    float cut(double percent) {
        int step = 0;
        while (step < STEPS && 100.0 * farther[step] / pairs >= percent) {
            step++;
        }
        return step == 0 ? 0 : Float.intBitsToFloat((LOWEST + step) << SHIFT);
    }

    /** Counts the distances from one place of the line on. */
    static void count(float[] line, int from, long[] counts) {
        for (int other = from; other < line.length; other++) {
            counts[step(line[other])]++;
        }
    }
}

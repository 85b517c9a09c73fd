package org.practicecommons.peer;

import java.util.Arrays;

/**
 * Distances of one practice to all others, in blocks that stay in the processor's nearest cache.
 *
 * <p>Each place of a line belongs to one other practice and is worked out by the same steps in the same order, whatever
 * the width of the machine's vectors: that is why results are the same to the last bit on every machine, and the same
 * from here to there as from there to here. Holds working space: one object per thread.
 */
final class ContextDistance {
    private static final int BLOCK = 8 * DomainScores.STEP;

    private final ScoreTable table;
    private final SquareSums sums;
    private final Factors some;
    private final float[] over;
    private final float[] under;

    ContextDistance(ScoreTable table) {
        int length = DomainScores.padded(table.size());
        this.table = table;
        this.sums = new SquareSums(length);
        this.some = new Factors(length);
        this.over = new float[length];
        this.under = new float[length];
    }

    /**
     * Writes the distance from one row to every row; infinite where two practices have too little in common to be
     * compared.
     *
     * @param distances by row, as long as there are practices
     */
    void fill(int row, float[] distances) {
        for (int start = 0; start < over.length; start += BLOCK) {
            int end = Math.min(start + BLOCK, over.length);
            Arrays.fill(over, start, end, 0);
            Arrays.fill(under, start, end, 0);
            for (DomainScores scores : table.domains()) {
                if (scores.countsFor(row)) {
                    addDomain(scores, row, start, end);
                }
            }
            finish(over, under, distances, start, Math.min(end, distances.length));
        }
        leaveOutThin(distances);
    }

    private void addDomain(DomainScores scores, int row, int start, int end) {
        Factors factors = scores.factorsOfComplete();
        if (!scores.complete(row)) {
            factors = some;
            factors.count(scores, scores.heldBy(row), start, end);
        }
        sums.addDomain(scores, row, factors.factor(), over, start, end);
        factors.addWeight(under, start, end);
    }

    private static void finish(float[] over, float[] under, float[] distances, int start, int end) {
        for (int place = start; place < end; place++) {
            distances[place] = (float) Math.sqrt(over[place] / under[place]);
        }
    }

    private void leaveOutThin(float[] distances) {
        for (int place = 0; place < distances.length; place++) {
            if (under[place] < table.leastWeight()) {
                distances[place] = Float.POSITIVE_INFINITY;
            }
        }
    }
}

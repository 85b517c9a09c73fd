package org.practicecommons.peer;

import java.util.Arrays;

/**
 * Distances of one practice to all others, in blocks that stay in the processor's nearest cache.
 *
 * <p>Each place of a block belongs to one other practice and is worked out by the same steps in the same order,
 * whatever the width of the machine's vectors: that is why results are the same to the last bit on every machine, and
 * the same from here to there as from there to here. Holds working space: one object per thread.
 */
final class ContextDistance {
    private static final int BLOCK = 512;

    private final ScoreTable table;
    private final float[] sum = new float[BLOCK];
    private final float[] count = new float[BLOCK];
    private final float[] over = new float[BLOCK];
    private final float[] under = new float[BLOCK];

    ContextDistance(ScoreTable table) {
        this.table = table;
    }

    /**
     * Writes the distance from one row to every row from {@code from} on; infinite where two practices have too little
     * in common to be compared.
     */
    void fill(int row, int from, float[] distances) {
        for (int start = from; start < table.size(); start += BLOCK) {
            int length = Math.min(BLOCK, table.size() - start);
            Arrays.fill(over, 0);
            Arrays.fill(under, 0);
            for (DomainScores scores : table.domains()) {
                if (scores.countsFor(row)) {
                    addDomain(scores, row, start, length);
                }
            }
            finish(distances, start, length);
        }
    }

    private void addDomain(DomainScores scores, int row, int start, int length) {
        Arrays.fill(sum, 0);
        Arrays.fill(count, 0);
        for (int v = 0; v < scores.size(); v++) {
            if (scores.has(v, row)) {
                float[] score = scores.score(v);
                addVariable(score[row], score, scores.have(v), start, length);
            }
        }
        float weight = scores.weight();
        int least = scores.least();
        for (int place = 0; place < length; place++) {
            float counted = count[place] >= least ? weight : 0;
            over[place] += counted * (sum[place] / Math.max(count[place], 1));
            under[place] += counted;
        }
    }

    private void addVariable(float own, float[] score, float[] have, int start, int length) {
        for (int place = 0; place < length; place++) {
            float difference = score[start + place] - own;
            float there = have[start + place];
            sum[place] += difference * difference * there;
            count[place] += there;
        }
    }

    private void finish(float[] distances, int start, int length) {
        float least = table.leastWeight();
        for (int place = 0; place < length; place++) {
            float squared = under[place] >= least ? over[place] / under[place] : Float.POSITIVE_INFINITY;
            distances[start + place] = (float) Math.sqrt(squared);
        }
    }
}

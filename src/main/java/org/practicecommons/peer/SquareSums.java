package org.practicecommons.peer;

import java.util.Arrays;

/**
 * The inner loop: sums of squared differences between one practice and all others in one domain. Plain loops that the
 * compiler turns into vector instructions; see docs/benchmarks.md for why not the Vector API. Holds working space: one object
 * per thread.
 */
final class SquareSums {
    private final float[] sum;

    SquareSums(int length) {
        sum = new float[length];
    }

    /**
     * Adds one domain for the places from {@code start} to {@code end}: {@code over += factor · Σ (score − own score)²}
     * over the variables that both have.
     */
    void addDomain(DomainScores scores, int row, float[] factor, float[] over, int start, int end) {
        Arrays.fill(sum, start, end, 0);
        for (int v = 0; v < scores.size(); v++) {
            if (scores.has(v, row)) {
                addVariable(scores.score(v)[row], scores.score(v), scores.have(v), sum, start, end);
            }
        }
        addSum(factor, sum, over, start, end);
    }

    // All arrays are read at the same place: only then does the compiler use vector instructions.
    private static void addVariable(float own, float[] score, float[] have, float[] sum, int start, int end) {
        for (int place = start; place < end; place++) {
            float difference = score[place] - own;
            sum[place] += difference * difference * have[place];
        }
    }

    private static void addSum(float[] factor, float[] sum, float[] over, int start, int end) {
        for (int place = start; place < end; place++) {
            over[place] += factor[place] * sum[place];
        }
    }
}

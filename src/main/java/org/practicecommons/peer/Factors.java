package org.practicecommons.peer;

import java.util.Arrays;

/**
 * What a domain's sum of squares is multiplied by for each other practice: its weight divided by the number of
 * variables that both have; 0 where these are too few.
 */
final class Factors {
    private final float[] factor;
    private final float[] weight;

    Factors(int length) {
        factor = new float[length];
        weight = new float[length];
    }

    /** Counts afresh, for a row that has these variables of the domain. */
    void count(DomainScores scores, int[] variables, int start, int end) {
        Arrays.fill(factor, start, end, 0);
        for (int v : variables) {
            addTo(factor, scores.have(v), start, end);
        }
        for (int place = start; place < end; place++) {
            boolean enough = factor[place] >= scores.least();
            weight[place] = enough ? scores.weight() : 0;
            factor[place] = enough ? scores.weight() / factor[place] : 0;
        }
    }

    /** Adds the weight of the domain to the weights that count so far. */
    void addWeight(float[] under, int start, int end) {
        addTo(under, weight, start, end);
    }

    /** Factors by place. Not to be written to. */
    float[] factor() {
        return factor;
    }

    private static void addTo(float[] sum, float[] more, int start, int end) {
        for (int place = start; place < end; place++) {
            sum[place] += more[place];
        }
    }
}

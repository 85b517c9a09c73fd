package org.practicecommons.peer;

import java.util.Arrays;

/**
 * Distances of one practice to those that lack a variable. A domain counts for a pair by what both have, so each pair
 * has factors of its own. Takes the same steps in the same order as {@link ContextDistance#between}. Holds working
 * space: one object per thread.
 */
final class IncompleteLine {
    private final ScoreTable table;
    private final float[] both = space();
    private final float[] factor = space();
    private final float[] over = space();
    private final float[] under = space();

    IncompleteLine(ScoreTable table) {
        this.table = table;
    }

    private static float[] space() {
        return new float[IncompleteScores.MOST];
    }

    /** Writes the distance to each practice that lacks a variable at its place; infinite where too little is shared. */
    void fill(float[] here, float[] distances) {
        for (IncompleteScores some : table.incomplete()) {
            fill(here, some, distances);
        }
    }

    private void fill(float[] here, IncompleteScores some, float[] distances) {
        Arrays.fill(over, 0);
        Arrays.fill(under, 0);
        for (int d = 0; d < table.domains().size(); d++) {
            add(table.domains().get(d), some, some.held()[d], here);
        }
        root(some.size());
        int[] rows = some.rows();
        for (int place = 0; place < rows.length; place++) {
            distances[rows[place]] = under[place] < table.leastWeight() ? Float.POSITIVE_INFINITY : over[place];
        }
    }

    private void root(int size) {
        for (int place = 0; place < size; place++) {
            over[place] = (float) Math.sqrt(over[place] / under[place]);
        }
    }

    private void add(DomainScores domain, IncompleteScores some, float[] held, float[] here) {
        weigh(domain, domain.heldBy(here, here) == domain.size() ? held : count(domain, some, here), some.size());
        for (int v = domain.first(); v < domain.first() + domain.size(); v++) {
            if (!Float.isNaN(here[v])) {
                add(some.scores()[v], some.have()[v], here[v], some.size());
            }
        }
    }

    /** One variable at a time: with more in one loop the compiler gives up its vector instructions. */
    private void add(float[] score, float[] have, float own, int size) {
        for (int place = 0; place < size; place++) {
            float difference = (score[place] - own) * have[place];
            over[place] += factor[place] * (difference * difference);
        }
    }

    /** How many of the domain's variables each of the others has besides the one whose line it is. */
    private float[] count(DomainScores domain, IncompleteScores some, float[] here) {
        Arrays.fill(both, 0);
        for (int v = domain.first(); v < domain.first() + domain.size(); v++) {
            if (!Float.isNaN(here[v])) {
                float[] have = some.have()[v];
                for (int place = 0; place < some.size(); place++) {
                    both[place] += have[place];
                }
            }
        }
        return both;
    }

    /** Sets the factor of each pair: the domain's weight by what both have, 0 where that is too little to count. */
    private void weigh(DomainScores domain, float[] shared, int size) {
        float weight = domain.weight();
        float below = domain.least() - 1f;
        for (int place = 0; place < size; place++) {
            float counts = Math.min(1, Math.max(0, shared[place] - below)) * weight;
            under[place] += counts;
            factor[place] = counts / Math.max(1, shared[place]);
        }
    }
}

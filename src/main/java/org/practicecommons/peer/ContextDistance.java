package org.practicecommons.peer;

import java.util.Arrays;

/**
 * Distances of one practice to all others. Most have every variable: for these a line is worked out variable by
 * variable, in blocks that stay in the processor's nearest cache, by loops that the compiler turns into vector
 * instructions, and so are the others in {@link IncompleteLine}.
 *
 * <p>Both ways take the same steps in the same order: that is why results are the same to the last bit on every machine,
 * and the same from here to there as from there to here. Holds working space: one object per thread.
 */
final class ContextDistance {
    private static final int BLOCK = 1024;

    private final ScoreTable table;
    private final LineTerm[] terms;
    private final IncompleteLine incomplete;

    ContextDistance(ScoreTable table) {
        this.table = table;
        this.terms = new LineTerm[(table.width() + 3) / 4 * 4];
        this.incomplete = new IncompleteLine(table);
    }

    /**
     * Writes the distance from one row to every row; infinite where two practices have too little in common to be
     * compared.
     *
     * @param distances by row, as long as there are practices
     */
    void fill(int row, float[] distances) {
        float[] here = table.row(row);
        float under = weigh(here);
        if (under < table.leastWeight()) {
            Arrays.fill(distances, Float.POSITIVE_INFINITY);
        } else {
            fillComplete(distances, under);
        }
        incomplete.fill(here, distances);
    }

    /** Sets the terms of a line from here to practices that have everything; returns the weight of what counts. */
    private float weigh(float[] here) {
        float under = 0;
        for (DomainScores domain : table.domains()) {
            int held = domain.heldBy(here, here);
            boolean counts = held >= domain.least();
            for (int v = 0; v < domain.size(); v++) {
                float own = here[domain.first() + v];
                terms[domain.first() + v] = counts && !Float.isNaN(own)
                        ? new LineTerm(domain.score(v), own, domain.weight() / held)
                        : LineTerm.nothing(domain.score(v));
            }
            under += counts ? domain.weight() : 0;
        }
        for (int t = table.width(); t < terms.length; t++) {
            terms[t] = LineTerm.nothing(terms[t - 1].score());
        }
        return under;
    }

    private void fillComplete(float[] distances, float under) {
        Arrays.fill(distances, 0);
        for (int start = 0; start < distances.length; start += BLOCK) {
            int end = Math.min(start + BLOCK, distances.length);
            for (int t = 0; t < terms.length; t += 4) {
                LineTerm.add(terms[t], terms[t + 1], terms[t + 2], terms[t + 3], distances, start, end);
            }
        }
        for (int place = 0; place < distances.length; place++) {
            distances[place] = (float) Math.sqrt(distances[place] / under);
        }
    }

    /** The distance between two rows; infinite where they have too little in common. */
    static float between(ScoreTable table, int row, int other) {
        float[] here = table.row(row);
        float[] there = table.row(other);
        float over = 0;
        float under = 0;
        for (DomainScores domain : table.domains()) {
            int both = domain.heldBy(here, there);
            if (both >= domain.least()) {
                over = domain.add(here, there, domain.weight() / both, over);
                under += domain.weight();
            }
        }
        return under < table.leastWeight() ? Float.POSITIVE_INFINITY : (float) Math.sqrt(over / under);
    }
}

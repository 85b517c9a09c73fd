package org.practicecommons.peer;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Normal scores of the variables of one domain. Arrays by row are longer than there are practices, up to a multiple of
 * {@link #STEP}; the rows too many have no score.
 */
final class DomainScores {
    /** Lines are worked out in steps of so many rows. */
    static final int STEP = 64;

    private final ContextDomain domain;
    private final int[] variables;
    private final float[][] scores;
    private final float[][] have;
    private final int[] held;
    private final Factors factors;
    private final float weight;
    private final int least;

    private DomainScores(ContextMatrix matrix, ContextDomain domain, int[] variables, PeerMethod method) {
        int length = padded(matrix.size());
        this.domain = domain;
        this.variables = variables;
        this.scores = new float[variables.length][length];
        this.have = new float[variables.length][length];
        this.held = new int[length];
        this.weight = (float) method.domainWeight(domain, variables.length);
        this.least = method.leastVariables(variables.length);
        for (int v = 0; v < variables.length; v++) {
            fill(v, NormalScores.of(matrix.column(variables[v])));
        }
        this.factors = new Factors(length);
        factors.count(this, IntStream.range(0, variables.length).toArray(), 0, length);
    }

    static DomainScores of(ContextMatrix matrix, ContextDomain domain, PeerMethod method) {
        List<ContextVariable> all = matrix.variables();
        int[] own = IntStream.range(0, all.size())
                .filter(v -> all.get(v).domain() == domain)
                .toArray();
        return new DomainScores(matrix, domain, own, method);
    }

    /** Length of a line for so many practices. */
    static int padded(int practices) {
        return (practices + STEP - 1) / STEP * STEP;
    }

    private void fill(int v, double[] exact) {
        for (int row = 0; row < exact.length; row++) {
            if (!Double.isNaN(exact[row])) {
                scores[v][row] = (float) exact[row];
                have[v][row] = 1;
                held[row]++;
            }
        }
    }

    ContextDomain domain() {
        return domain;
    }

    /** How many variables the domain has; may be 0. */
    int size() {
        return variables.length;
    }

    /** Index of a variable in the matrix. */
    int variable(int v) {
        return variables[v];
    }

    /** Scores of a variable by row, 0 where missing. Not to be written to. */
    float[] score(int v) {
        return scores[v];
    }

    /** 1 where the score is there, else 0, by row. Not to be written to. */
    float[] have(int v) {
        return have[v];
    }

    boolean has(int v, int row) {
        return have[v][row] > 0;
    }

    /** Whether a practice has enough variables here to be compared at all. */
    boolean countsFor(int row) {
        return held[row] >= least;
    }

    /** Factors of all rows against a row that has every variable. */
    Factors factorsOfComplete() {
        return factors;
    }

    /** Which variables a row has. */
    int[] heldBy(int row) {
        return IntStream.range(0, size()).filter(v -> has(v, row)).toArray();
    }

    boolean complete(int row) {
        return held[row] == variables.length;
    }

    /** Weight W of the method. */
    float weight() {
        return weight;
    }

    /** How many variables both of a pair must have. */
    int least() {
        return least;
    }
}

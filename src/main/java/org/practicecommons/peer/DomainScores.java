package org.practicecommons.peer;

import java.util.List;
import java.util.stream.IntStream;

/** Normal scores of the variables of one domain. */
final class DomainScores {
    private final ContextDomain domain;
    private final int[] variables;
    private final float[][] scores;
    private final float[][] have;
    private final int[] held;
    private final float weight;
    private final int least;

    private DomainScores(ContextMatrix matrix, ContextDomain domain, int[] variables, PeerMethod method) {
        this.domain = domain;
        this.variables = variables;
        this.scores = new float[variables.length][matrix.size()];
        this.have = new float[variables.length][matrix.size()];
        this.held = new int[matrix.size()];
        this.weight = (float) method.domainWeight(domain, variables.length);
        this.least = method.leastVariables(variables.length);
        for (int v = 0; v < variables.length; v++) {
            fill(v, NormalScores.of(matrix.column(variables[v])));
        }
    }

    static DomainScores of(ContextMatrix matrix, ContextDomain domain, PeerMethod method) {
        List<ContextVariable> all = matrix.variables();
        int[] own = IntStream.range(0, all.size())
                .filter(v -> all.get(v).domain() == domain)
                .toArray();
        return new DomainScores(matrix, domain, own, method);
    }

    private void fill(int v, double[] exact) {
        for (int row = 0; row < exact.length; row++) {
            boolean known = !Double.isNaN(exact[row]);
            scores[v][row] = known ? (float) exact[row] : 0;
            have[v][row] = known ? 1 : 0;
            held[row] += known ? 1 : 0;
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

    /** Weight W of the method. */
    float weight() {
        return weight;
    }

    /** How many variables both of a pair must have. */
    int least() {
        return least;
    }
}

package org.practicecommons.peer;

import java.util.List;
import java.util.stream.IntStream;

/** Normal scores of the variables of one domain. */
final class DomainScores {
    private final ContextDomain domain;
    private final int first;
    private final int[] variables;
    private final float[][] scores;
    private final boolean[][] have;
    private final float weight;
    private final int least;

    private DomainScores(ContextMatrix matrix, ContextDomain domain, int first, int[] variables, PeerMethod method) {
        this.domain = domain;
        this.first = first;
        this.variables = variables;
        this.scores = new float[variables.length][matrix.size()];
        this.have = new boolean[variables.length][matrix.size()];
        this.weight = (float) method.domainWeight(domain, variables.length);
        this.least = method.leastVariables(variables.length);
        for (int v = 0; v < variables.length; v++) {
            fill(v, NormalScores.of(matrix.column(variables[v])));
        }
    }

    /** @param first place of the domain's first variable in the rows of the {@link ScoreTable} */
    static DomainScores of(ContextMatrix matrix, ContextDomain domain, int first, PeerMethod method) {
        List<ContextVariable> all = matrix.variables();
        int[] own = IntStream.range(0, all.size())
                .filter(v -> all.get(v).domain() == domain)
                .toArray();
        return new DomainScores(matrix, domain, first, own, method);
    }

    private void fill(int v, double[] exact) {
        for (int row = 0; row < exact.length; row++) {
            if (!Double.isNaN(exact[row])) {
                scores[v][row] = (float) exact[row];
                have[v][row] = true;
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

    /** Place of the first variable in a row of the table; the others follow. */
    int first() {
        return first;
    }

    /** Index of a variable in the matrix. */
    int variable(int v) {
        return variables[v];
    }

    /** Scores of a variable by row, 0 where missing. Not to be written to. */
    float[] score(int v) {
        return scores[v];
    }

    boolean has(int v, int row) {
        return have[v][row];
    }

    /** How many of the domain's variables two rows of the table both have. */
    int heldBy(float[] here, float[] there) {
        int both = 0;
        for (int place = first; place < first + variables.length; place++) {
            both += Float.isNaN(here[place] - there[place]) ? 0 : 1;
        }
        return both;
    }

    /** Adds the squared differences of two rows of the table, each times the factor, to a sum. */
    float add(float[] here, float[] there, float factor, float sum) {
        float more = sum;
        for (int place = first; place < first + variables.length; place++) {
            float difference = there[place] - here[place];
            if (!Float.isNaN(difference)) {
                more += factor * (difference * difference);
            }
        }
        return more;
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

package org.practicecommons.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Picks the facts that tell most about a pair.
 *
 * <p>Likest: a fact counts {@code s − 2·|z − z'|}, where z and z' are the two normal scores and s is how far both stand
 * from the middle of England on the same side (the smaller of |z| and |z'|; 0 on different sides). So "both have an
 * unusually young list" comes before "both have a list as old as most". The three highest, at most two per domain.
 *
 * <p>Most different: the three largest |z − z'| above 0 among the other facts. Equal ones go by key.
 */
final class PairFacts {
    private static final int SHOWN = 3;
    private static final int PER_DOMAIN = 2;
    private static final double GAP_COUNTS = 2;

    private final ContextMatrix matrix;
    private final ScoreTable table;

    private record Candidate(int variable, ContextVariable name, double here, double there) {
        double gap() {
            return Math.abs(here - there);
        }

        double likeness() {
            double together = here * there > 0 ? Math.min(Math.abs(here), Math.abs(there)) : 0;
            return together - GAP_COUNTS * gap();
        }
    }

    /** Facts of one pair. */
    record Facts(List<PeerFact> alike, List<PeerFact> different) {}

    PairFacts(ContextMatrix matrix, ScoreTable table) {
        this.matrix = matrix;
        this.table = table;
    }

    Facts of(int row, int other) {
        List<Candidate> left = candidates(row, other);
        List<Candidate> alike = likest(left);
        left.removeAll(alike);
        List<Candidate> different = left.stream()
                .filter(candidate -> candidate.gap() > 0)
                .sorted(order(Candidate::gap))
                .limit(SHOWN)
                .toList();
        return new Facts(facts(alike, row, other), facts(different, row, other));
    }

    private static List<Candidate> likest(List<Candidate> all) {
        Map<ContextDomain, Integer> taken = new EnumMap<>(ContextDomain.class);
        return all.stream()
                .sorted(order(Candidate::likeness))
                .filter(candidate -> taken.merge(candidate.name().domain(), 1, Integer::sum) <= PER_DOMAIN)
                .limit(SHOWN)
                .toList();
    }

    private static Comparator<Candidate> order(ToDoubleFunction<Candidate> by) {
        return Comparator.comparingDouble(by)
                .reversed()
                .thenComparing(candidate -> candidate.name().key());
    }

    private List<Candidate> candidates(int row, int other) {
        List<Candidate> candidates = new ArrayList<>();
        for (DomainScores group : table.domains()) {
            for (int v = 0; v < group.size(); v++) {
                if (group.has(v, row) && group.has(v, other)) {
                    float[] score = group.score(v);
                    int variable = group.variable(v);
                    candidates.add(new Candidate(variable, matrix.variables().get(variable), score[row], score[other]));
                }
            }
        }
        return candidates;
    }

    private List<PeerFact> facts(List<Candidate> chosen, int row, int other) {
        return chosen.stream()
                .map(candidate -> {
                    double[] values = matrix.column(candidate.variable());
                    return new PeerFact(candidate.name(), values[row], values[other]);
                })
                .toList();
    }
}

package org.practicecommons.peer;

import java.util.Arrays;
import java.util.List;

/**
 * Normal scores of all practices as 32-bit floats, one array per variable, grouped by domain. A missing score is kept
 * as 0 and marked; it never enters a distance. Domains without a variable, or of weight 0, are not in the table.
 */
final class ScoreTable {
    private final List<DomainScores> domains;
    private final int size;
    private final float leastWeight;

    ScoreTable(ContextMatrix matrix, PeerMethod method) {
        this.size = matrix.size();
        this.domains = Arrays.stream(ContextDomain.values())
                .map(domain -> DomainScores.of(matrix, domain, method))
                .filter(scores -> scores.size() > 0 && scores.weight() > 0)
                .toList();
        double drawn = domains.stream().mapToDouble(DomainScores::weight).sum();
        // A hair less, so that rounding never excludes a pair that has exactly the share asked for.
        this.leastWeight = (float) (drawn * method.leastShared() * (1 - 1e-6));
    }

    /** Domains in their fixed order. */
    List<DomainScores> domains() {
        return domains;
    }

    /** How many practices. */
    int size() {
        return size;
    }

    /** Weight of domains that must count before two practices are compared at all. */
    float leastWeight() {
        return leastWeight;
    }
}

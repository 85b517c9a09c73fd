package org.practicecommons.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Normal scores of all practices as 32-bit floats, by variable within its domain and once more by practice. A missing
 * score never enters a distance. Domains without a variable, or of weight 0, are not in the table.
 */
final class ScoreTable {
    private final List<DomainScores> domains;
    private final int width;
    private final float[][] rows;
    private final List<IncompleteScores> incomplete;
    private final float leastWeight;

    ScoreTable(ContextMatrix matrix, PeerMethod method) {
        this.domains = domains(matrix, method);
        this.width = domains.stream().mapToInt(DomainScores::size).sum();
        this.rows = IntStream.range(0, matrix.size()).mapToObj(this::scores).toArray(float[][]::new);
        int[] lacking = IntStream.range(0, rows.length).filter(this::lacks).toArray();
        this.incomplete = IncompleteScores.all(lacking, domains, width);
        double drawn = domains.stream().mapToDouble(DomainScores::weight).sum();
        // A hair less, so that rounding never excludes a pair that has exactly the share asked for.
        this.leastWeight = (float) (drawn * method.leastShared() * (1 - 1e-6));
    }

    private static List<DomainScores> domains(ContextMatrix matrix, PeerMethod method) {
        List<DomainScores> drawn = new ArrayList<>();
        int first = 0;
        for (ContextDomain domain : ContextDomain.values()) {
            DomainScores scores = DomainScores.of(matrix, domain, first, method);
            if (scores.size() > 0 && scores.weight() > 0) {
                drawn.add(scores);
                first += scores.size();
            }
        }
        return List.copyOf(drawn);
    }

    private float[] scores(int row) {
        float[] scores = new float[width];
        for (DomainScores domain : domains) {
            for (int v = 0; v < domain.size(); v++) {
                scores[domain.first() + v] = domain.has(v, row) ? domain.score(v)[row] : Float.NaN;
            }
        }
        return scores;
    }

    private boolean lacks(int row) {
        return domains.stream().anyMatch(domain -> domain.heldBy(rows[row], rows[row]) < domain.size());
    }

    /** Domains in their fixed order. */
    List<DomainScores> domains() {
        return domains;
    }

    /** How many practices. */
    int size() {
        return rows.length;
    }

    /** How many variables. */
    int width() {
        return width;
    }

    /** Scores of one practice, NaN where missing. Not to be written to. */
    float[] row(int row) {
        return rows[row];
    }

    /** Practices that lack a variable. */
    List<IncompleteScores> incomplete() {
        return incomplete;
    }

    /** Weight of domains that must count before two practices are compared at all. */
    float leastWeight() {
        return leastWeight;
    }
}

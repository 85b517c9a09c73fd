package org.practicecommons.peer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores of some of the practices that lack a variable, side by side, so that distances to them are worked out by the
 * same kind of loop as those to all others. So few that what a loop works with stays in the processor's nearest cache.
 *
 * @param rows the practices, by row of the table
 * @param scores by variable and place, 0 where missing
 * @param have by variable and place: 1 where there is a score, 0 where it is missing
 * @param held by domain and place: how many of the domain's variables there are
 */
record IncompleteScores(int[] rows, float[][] scores, float[][] have, float[][] held) {

    /** Most practices side by side. */
    static final int MOST = 512;

    /** All of them, in their order. */
    static List<IncompleteScores> all(int[] rows, List<DomainScores> domains, int width) {
        return IntStream.iterate(0, start -> start < rows.length, start -> start + MOST)
                .mapToObj(start -> Arrays.copyOfRange(rows, start, Math.min(start + MOST, rows.length)))
                .map(some -> of(some, domains, width))
                .toList();
    }

    private static IncompleteScores of(int[] rows, List<DomainScores> domains, int width) {
        float[][] scores = new float[width][rows.length];
        float[][] have = new float[width][rows.length];
        float[][] held = new float[domains.size()][rows.length];
        for (int d = 0; d < domains.size(); d++) {
            DomainScores domain = domains.get(d);
            for (int v = 0; v < domain.size(); v++) {
                for (int place = 0; place < rows.length; place++) {
                    if (domain.has(v, rows[place])) {
                        scores[domain.first() + v][place] = domain.score(v)[rows[place]];
                        have[domain.first() + v][place] = 1;
                        held[d][place]++;
                    }
                }
            }
        }
        return new IncompleteScores(rows, scores, have, held);
    }

    /** How many practices. */
    int size() {
        return rows.length;
    }
}

package org.practicecommons.peer;

import java.util.Arrays;

/**
 * How far apart two practices taken at random are in each domain: the median over about 100,000 pairs spread evenly
 * over all of them (all pairs where there are fewer). The pairs follow from the number of practices alone.
 */
final class DomainYardstick {
    private static final int ENOUGH = 100_000;

    private final double[] typical;

    DomainYardstick(ScoreTable table) {
        typical = table.domains().stream()
                .mapToDouble(scores -> typical(scores, table.size()))
                .toArray();
    }

    /** Typical distance in a domain of the table; never 0. */
    double typical(int scores) {
        return typical[scores];
    }

    /** The median; where more than half of all pairs are the same, as with a yes or no, the mean. Else 1. */
    private static double typical(DomainScores scores, int size) {
        double[] roots = sample(scores, size);
        Arrays.sort(roots);
        double median = roots.length == 0 ? 0 : roots[roots.length / 2];
        double mean = Arrays.stream(roots).average().orElse(0);
        return median > 0 ? median : mean > 0 ? mean : 1;
    }

    private static double[] sample(DomainScores scores, int size) {
        int widest = size / 2;
        int steps = Math.clamp((long) ENOUGH / Math.max(1, size), Math.min(1, widest), widest);
        double[] roots = new double[steps * size];
        int taken = 0;
        for (int step = 0; step < steps; step++) {
            int apart = 1 + (int) ((long) step * widest / steps);
            for (int row = 0; row < size; row++) {
                PairDomain pair = PairDomain.of(scores, row, (row + apart) % size);
                if (pair.counts()) {
                    roots[taken++] = Math.sqrt(pair.meanSquare());
                }
            }
        }
        return Arrays.copyOf(roots, taken);
    }
}

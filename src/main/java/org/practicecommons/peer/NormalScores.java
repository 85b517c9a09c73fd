package org.practicecommons.peer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Replaces each value by the normal quantile of its rank (Blom 1958: {@code Φ⁻¹((r − 3/8) / (n + 1/4))}, equal values
 * share their mean rank), so that skew and far-out values stop mattering. Depends on the order of the values only, so
 * it is the same for a share, its logarithm or its percentage.
 */
final class NormalScores {
    private NormalScores() {}

    /** Scores of one variable; a missing value (NaN) stays missing and does not count. */
    static double[] of(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .filter(row -> !Double.isNaN(values[row]))
                .boxed()
                .sorted(Comparator.comparingDouble(row -> values[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] scores = new double[values.length];
        Arrays.fill(scores, Double.NaN);
        int start = 0;
        while (start < order.length) {
            int end = start + 1;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                end++;
            }
            double meanRank = (start + 1 + end) / 2.0;
            double score = NormalQuantile.at((meanRank - 0.375) / (order.length + 0.25));
            for (int place = start; place < end; place++) {
                scores[order[place]] = score;
            }
            start = end;
        }
        return scores;
    }
}

package org.practicecommons.demo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.practicecommons.demo.Targets.Measure;

/**
 * The distribution of one measure: turns normal scores into its values. Between the quantiles it interpolates along the
 * normal score; beyond the first and last it follows a generalised Pareto tail with the real tail's mean and spread, so
 * no real extreme comes back.
 */
final class Marginal {
    /** No value is less than this share of the first quantile: a fitted tail has no end, a list has. */
    private static final double LEAST = 0.1;

    private final Measure measure;
    private final double[] quantiles;
    private final double[] scoresOfQuantiles;

    private Marginal(Measure measure, double[] quantiles, double[] scoresOfQuantiles) {
        this.measure = measure;
        this.quantiles = quantiles;
        this.scoresOfQuantiles = scoresOfQuantiles;
    }

    static Marginal of(Measure measure, double[] probabilities) {
        double[] quantiles = measure.quantiles();
        double[] scores = quantiles == null
                ? new double[] {NormalScores.quantile(1 - measure.mean())}
                : Arrays.stream(probabilities).map(NormalScores::quantile).toArray();
        return new Marginal(measure, quantiles == null ? new double[0] : quantiles, scores);
    }

    double[] values(double[] scores) {
        return Arrays.stream(scores).map(this::value).toArray();
    }

    private double value(double score) {
        int last = quantiles.length - 1;
        if (last < 0) {
            return score > scoresOfQuantiles[0] ? 1 : 0;
        }
        if (score <= scoresOfQuantiles[0]) {
            double share = NormalScores.probability(score) / NormalScores.probability(scoresOfQuantiles[0]);
            return Math.max(LEAST * quantiles[0], quantiles[0] - beyond(measure.lowTail(), share));
        }
        if (score >= scoresOfQuantiles[last]) {
            double share = NormalScores.probability(-score) / NormalScores.probability(-scoresOfQuantiles[last]);
            return quantiles[last] + beyond(measure.highTail(), share);
        }
        return between(score);
    }

    private double between(double score) {
        int found = Arrays.binarySearch(scoresOfQuantiles, score);
        int above = found >= 0 ? found + 1 : -found - 1;
        double from = scoresOfQuantiles[above - 1];
        double part = (score - from) / (scoresOfQuantiles[above] - from);
        return quantiles[above - 1] + part * (quantiles[above] - quantiles[above - 1]);
    }

    /** How far beyond the outermost quantile: {@code share} is the share of the tail that lies farther out. */
    private static double beyond(double @Nullable [] tail, double share) {
        if (tail == null || tail[0] == 0) {
            return 0;
        }
        double shape = tail[1];
        return StrictMath.abs(shape) < 1e-6
                ? -tail[0] * StrictMath.log(share)
                : tail[0] / shape * (StrictMath.pow(share, -shape) - 1);
    }
}

package org.practicecommons.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What real England looks like, in figures over all practices: the demonstration England is drawn to be like it. All are
 * statistics of many practices (quantiles from the 1st to the 99th percentile, means, spreads, correlations); no figure
 * belongs to one practice. Measures are in one fixed order, the age shares first; all matrices use that order and are
 * lower triangles by row.
 *
 * @param about which publications the figures were computed from, and how
 * @param licence licence of those publications
 * @param probabilities at which the quantiles of each measure are given
 * @param ages how many measures, from the first, are the age shares that sum to 1
 * @param correlations of normal scores of ranks, between all measures: what the generated figures must show
 * @param ageFactor Cholesky factor of the latent age shares, set so that the shares show their correlations after they
 *     have been made to sum to 1
 * @param onAges how each other measure depends on the normal scores of the age shares, one row for each
 * @param ownFactor Cholesky factor of what is left of the other measures
 * @param icbFactor Cholesky factor of how ICBs differ
 * @param pcnFactor Cholesky factor of how the PCNs of one ICB differ
 * @param practiceFactor Cholesky factor of how the practices of one PCN differ
 * @param bandSplits for each five-year band that is not the first of its broad age group: index of the band; level,
 *     dependence on the logarithm of the group below over this group, and on the group above over this one; spread.
 *     They give the logarithm of the band over the first band of its group
 * @param womenByBand for each five-year band how far the log odds of being female lie above those of the whole list
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and never changed; compared with nothing.
record Targets(
        String about,
        String licence,
        double[] probabilities,
        int ages,
        List<Measure> measures,
        double[][] correlations,
        double[][] ageFactor,
        double[][] onAges,
        double[][] ownFactor,
        double[][] icbFactor,
        double[][] pcnFactor,
        double[][] practiceFactor,
        double[][] bandSplits,
        double[] womenByBand) {

    /**
     * One measure over all practices.
     *
     * @param key name of the measure
     * @param mean mean over practices
     * @param sd standard deviation over practices
     * @param quantiles at {@link Targets#probabilities}; null for a measure that is yes (1) or no (0)
     * @param lowTail scale and shape of a generalised Pareto tail below the first quantile; scale 0 is no tail
     * @param highTail the same above the last quantile
     */
    record Measure(
            String key,
            double mean,
            double sd,
            double @Nullable [] quantiles,
            double @Nullable [] lowTail,
            double @Nullable [] highTail) {}

    private static final String RESOURCE = "/demo/targets.json";

    /** Reads the figures that the program carries. */
    static Targets load() {
        try (InputStream in = Targets.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in, RESOURCE), Targets.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Place of a measure in the fixed order. */
    int indexOf(String key) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No measure " + key);
    }

    /** Values of a measure from its normal scores. */
    double[] spread(int measure, double[] scores) {
        return Marginal.of(measures.get(measure), probabilities).values(scores);
    }
}

package org.practicecommons.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.practicecommons.demo.Targets.Measure;

/**
 * The generated figures against the real ones that {@code demo/targets.json} writes down with their sources: within 5 %
 * for means, spreads and percentiles, within 0.05 for correlations; pairs of two age shares within 0.1, because making
 * the shares sum to 1 shifts what they have in common.
 */
class DemonstrationLikenessTest {
    private static final double SHARE = 0.05;
    private static final double CORRELATION = 0.05;
    private static final double CORRELATION_OF_AGES = 0.1;

    private static Targets targets;
    private static List<Map<String, Double>> values;

    @BeforeAll
    static void generate() {
        targets = Targets.load();
        PublishedMeasures published =
                new PublishedMeasures(DemonstrationEngland.generate(DemonstrationEngland.USUAL_SEED));
        values = targets.measures().stream().map(m -> published.values(m.key())).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyMeasureIsDistributedAsInRealEngland() {
        return IntStream.range(0, values.size())
                .mapToObj(k -> DynamicTest.dynamicTest(
                        targets.measures().get(k).key(),
                        () -> compare(targets.measures().get(k), k)));
    }

    private static void compare(Measure target, int k) {
        double[] sorted = values.get(k).values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double mean = Arrays.stream(sorted).average().orElseThrow();
        double sd = Math.sqrt(Arrays.stream(sorted)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow());
        SoftAssertions all = new SoftAssertions();
        near(all, "mean", mean, target.mean());
        near(all, "standard deviation", sd, target.sd());
        double[] quantiles = target.quantiles();
        if (quantiles != null) {
            for (double probability : new double[] {0.1, 0.5, 0.9}) {
                int place = Arrays.binarySearch(targets.probabilities(), probability);
                double here = sorted[(int) (probability * sorted.length)];
                near(all, "percentile " + 100 * probability, here, quantiles[place]);
            }
        }
        all.assertAll();
    }

    private static void near(SoftAssertions all, String what, double here, double real) {
        all.assertThat(here).as(what).isCloseTo(real, within(Math.max(SHARE * real, 1e-6)));
    }

    @Test
    void everyPairOfMeasuresGoesTogetherAsInRealEngland() {
        String[] codes = values.stream()
                .flatMap(column -> column.keySet().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        double[][] columns =
                values.stream().map(column -> aligned(column, codes)).toArray(double[][]::new);
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < i; j++) {
                all.assertThat(correlation(columns[i], columns[j]))
                        .as(targets.measures().get(i).key() + " and "
                                + targets.measures().get(j).key())
                        .isCloseTo(
                                targets.correlations()[i][j],
                                within(i < targets.ages() ? CORRELATION_OF_AGES : CORRELATION));
            }
        }
        all.assertAll();
    }

    private static double[] aligned(Map<String, Double> column, String[] codes) {
        return Stream.of(codes)
                .mapToDouble(code -> column.getOrDefault(code, Double.NaN))
                .toArray();
    }

    /** Of normal scores of ranks, over the practices that have both. */
    private static double correlation(double[] first, double[] second) {
        int[] both = IntStream.range(0, first.length)
                .filter(k -> !Double.isNaN(first[k]) && !Double.isNaN(second[k]))
                .toArray();
        double[] x =
                NormalScores.of(IntStream.of(both).mapToDouble(k -> first[k]).toArray());
        double[] y =
                NormalScores.of(IntStream.of(both).mapToDouble(k -> second[k]).toArray());
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int k = 0; k < x.length; k++) {
            xy += x[k] * y[k];
            xx += x[k] * x[k];
            yy += y[k] * y[k];
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void aboutAsManyPracticesLackAFigureAsInRealEngland() {
        assertThat(values.get(targets.indexOf("list"))).hasSize(Nesting.PRACTICES);
        assertThat(values.get(targets.indexOf("nurse_fte")).size()).isBetween(5_800, 5_980);
        assertThat(values.get(targets.indexOf("prevalence_dm")).size()).isBetween(6_110, 6_145);
    }
}

package org.practicecommons.demo;

import java.util.Arrays;

/**
 * Normal scores of ranks and the normal distribution, the same on every machine ({@link StrictMath} only).
 *
 * <p>Quantile: P. J. Acklam's rational approximation, relative error below 1.2e-9. Probability: the complementary error
 * function by W. J. Cody's form as given in Numerical Recipes ({@code erfcc}), relative error below 1.2e-7.
 */
final class NormalScores {
    private static final double[] A = {
        -39.69683028665376,
        220.9460984245205,
        -275.9285104469687,
        138.3577518672690,
        -30.66479806614716,
        2.506628277459239
    };
    private static final double[] B = {
        -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1
    };
    private static final double[] C = {
        -0.007784894002430293,
        -0.3223964580411365,
        -2.400758277161838,
        -2.549732539343734,
        4.374664141464968,
        2.938163982698783
    };
    private static final double[] D = {0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1
    };
    private static final double[] ERFC = {
        0.17087277,
        -0.82215223,
        1.48851587,
        -1.13520398,
        0.27886807,
        -0.18628806,
        0.09678418,
        0.37409196,
        1.00002368,
        -1.26551223
    };
    private static final double TAIL = 0.02425;

    private NormalScores() {}

    /** The value below which a standard normal variable lies with this probability (between 0 and 1, both excluded). */
    static double quantile(double probability) {
        if (probability > 0.5) {
            return -quantile(1 - probability);
        }
        if (probability < TAIL) {
            double q = StrictMath.sqrt(-2 * StrictMath.log(probability));
            return polynomial(C, q) / polynomial(D, q);
        }
        double q = probability - 0.5;
        double r = q * q;
        return polynomial(A, r) * q / polynomial(B, r);
    }

    /** With what probability a standard normal variable lies below this value. */
    static double probability(double value) {
        double x = StrictMath.abs(value) / StrictMath.sqrt(2);
        double t = 1 / (1 + 0.5 * x);
        double above = 0.5 * t * StrictMath.exp(-x * x + polynomial(ERFC, t));
        return value < 0 ? above : 1 - above;
    }

    /** For each value the normal quantile of its rank; equal values get the score of their middle rank. */
    static double[] of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] byRank = new double[values.length];
        for (int i = 0; i < byRank.length; ) {
            int end = i + 1;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            Arrays.fill(byRank, i, end, quantile((i + end) / 2.0 / values.length));
            i = end;
        }
        return Arrays.stream(values)
                .map(value -> byRank[Arrays.binarySearch(sorted, value)])
                .toArray();
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}

package org.practicecommons.demo;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Draws the measures of all practices: each measure has its real distribution, each pair its real correlation, and the
 * practices of one PCN or one ICB are alike to the degree that real ones are. A Gaussian copula with nested effects: ICB,
 * PCN, practice. Distributions come out exactly because ranks decide, not draws.
 */
final class Copula {
    private static final int ROUNDS_TO_SUM = 7;

    private final Targets targets;

    Copula(Targets targets) {
        this.targets = targets;
    }

    /** Values by measure, then by practice. */
    double[][] draw(Nesting nesting, Chance chance) {
        double[][] latent = latent(nesting, chance);
        double[][] ages = ages(latent);
        double[][] joined = joinScores(ages, latent);
        double[][] values = new double[targets.measures().size()][];
        System.arraycopy(ages, 0, values, 0, ages.length);
        for (int k = ages.length; k < values.length; k++) {
            int measure = k;
            double[] column = IntStream.range(0, joined.length)
                    .mapToDouble(i -> joined[i][measure])
                    .toArray();
            values[k] = targets.spread(k, NormalScores.of(column));
        }
        return values;
    }

    private double[][] latent(Nesting nesting, Chance chance) {
        double[][] ofIcb = effects(targets.icbFactor(), nesting.icbs(), chance);
        double[][] ofPcn = effects(targets.pcnFactor(), nesting.pcns(), chance);
        double[][] rows = effects(targets.practiceFactor(), nesting.practices(), chance);
        for (int i = 0; i < rows.length; i++) {
            int pcn = nesting.pcnOf(i);
            double[] icbEffect = ofIcb[nesting.icbOfPcn(pcn)];
            for (int k = 0; k < rows[i].length; k++) {
                rows[i][k] += ofPcn[pcn][k] + icbEffect[k];
            }
        }
        return rows;
    }

    private static double[][] effects(double[][] factor, int count, Chance chance) {
        return IntStream.range(0, count)
                .mapToObj(i -> Triangle.times(factor, chance.normals(factor.length)))
                .toArray(double[][]::new);
    }

    /** Age shares by age, then by practice: in turns given their distribution and made to sum to 1. */
    private double[][] ages(double[][] latent) {
        int ages = targets.ages();
        double[][] rows = IntStream.range(0, latent.length)
                .mapToObj(i -> Arrays.copyOf(latent[i], ages))
                .toArray(double[][]::new);
        Triangle.whiten(rows);
        double[][] shares = new double[ages][latent.length];
        for (int i = 0; i < rows.length; i++) {
            double[] coloured = Triangle.times(targets.ageFactor(), rows[i]);
            for (int k = 0; k < ages; k++) {
                shares[k][i] = coloured[k];
            }
        }
        for (int round = 0; round <= ROUNDS_TO_SUM; round++) {
            for (int k = 0; k < ages; k++) {
                shares[k] = targets.spread(k, NormalScores.of(shares[k]));
            }
            makeSumOne(shares);
        }
        return shares;
    }

    private static void makeSumOne(double[][] shares) {
        for (int i = 0; i < shares[0].length; i++) {
            double sum = 0;
            for (double[] share : shares) {
                sum += share[i];
            }
            for (double[] share : shares) {
                share[i] /= sum;
            }
        }
    }

    /** Scores of the other measures, given the age shares as they came out. */
    private double[][] joinScores(double[][] ages, double[][] latent) {
        double[][] white = new double[latent.length][];
        double[][] scores = new double[ages.length][];
        for (int k = 0; k < ages.length; k++) {
            scores[k] = NormalScores.of(ages[k]);
        }
        for (int i = 0; i < latent.length; i++) {
            white[i] = latent[i].clone();
            for (int k = 0; k < ages.length; k++) {
                white[i][k] = scores[k][i];
            }
        }
        Triangle.whiten(white);
        for (int i = 0; i < white.length; i++) {
            white[i] = coloured(white[i], scores, i);
        }
        return white;
    }

    private double[] coloured(double[] white, double[][] ageScores, int practice) {
        int ages = ageScores.length;
        double[] row = new double[white.length];
        for (int k = ages; k < row.length; k++) {
            double[] own = targets.ownFactor()[k - ages];
            for (int j = 0; j < own.length; j++) {
                row[k] += own[j] * white[ages + j];
            }
            for (int j = 0; j < ages; j++) {
                row[k] += targets.onAges()[k - ages][j] * ageScores[j][practice];
            }
        }
        return row;
    }
}

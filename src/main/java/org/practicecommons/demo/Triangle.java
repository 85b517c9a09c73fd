package org.practicecommons.demo;

/** Lower triangular matrices, given by rows of growing length. */
final class Triangle {
    private Triangle() {}

    /** {@code factor · x}. */
    static double[] times(double[][] factor, double[] x) {
        double[] product = new double[factor.length];
        for (int i = 0; i < factor.length; i++) {
            for (int j = 0; j <= i; j++) {
                product[i] += factor[i][j] * x[j];
            }
        }
        return product;
    }

    /** Makes the columns of the rows uncorrelated, with mean 0 and spread 1, each keeping what earlier ones lack. */
    static void whiten(double[][] rows) {
        centre(rows);
        double[][] factor = cholesky(covariance(rows));
        for (double[] row : rows) {
            for (int i = 0; i < factor.length; i++) {
                for (int j = 0; j < i; j++) {
                    row[i] -= factor[i][j] * row[j];
                }
                row[i] /= factor[i][i];
            }
        }
    }

    private static void centre(double[][] rows) {
        int columns = rows[0].length;
        for (int k = 0; k < columns; k++) {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[k];
            }
            for (double[] row : rows) {
                row[k] -= sum / rows.length;
            }
        }
    }

    private static double[][] covariance(double[][] rows) {
        double[][] sums = new double[rows[0].length][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new double[i + 1];
        }
        for (double[] row : rows) {
            for (int i = 0; i < sums.length; i++) {
                for (int j = 0; j <= i; j++) {
                    sums[i][j] += row[i] * row[j] / rows.length;
                }
            }
        }
        return sums;
    }

    private static double[][] cholesky(double[][] matrix) {
        double[][] factor = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            factor[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                factor[i][j] = i == j ? StrictMath.sqrt(rest) : rest / factor[j][j];
            }
        }
        return factor;
    }
}

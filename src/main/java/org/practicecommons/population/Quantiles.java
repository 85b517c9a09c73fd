package org.practicecommons.population;

/** Quantiles of sorted values. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * The value below which a share of the values lies, by linear interpolation between order statistics (Hyndman and
     * Fan's type 7).
     *
     * @param sorted in rising order; NaN is answered when there are none
     * @param share 0 to 1
     */
    public static double of(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}

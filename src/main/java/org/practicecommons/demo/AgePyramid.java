package org.practicecommons.demo;

/**
 * A practice's patients by five-year band and sex, from its broad age shares and its share of women. Bands within a broad
 * group, and women within a band, follow the average dependence found in the real lists.
 */
final class AgePyramid {
    /** Bands: 0–4, 5–9, … 90–94, 95 and over. */
    static final int BANDS = 20;
    /** First band of each broad age group, and the end. */
    private static final int[] GROUPS = {0, 1, 3, 5, 9, 13, 15, 17, 20};

    private static final int YEARS = 5;
    private static final int STEPS = 4;
    private static final double LEAST = 1e-4;

    private final long[] women = new long[BANDS];
    private final long[] men = new long[BANDS];

    AgePyramid(Targets targets, double list, double[] groupShares, double womenShare, Chance chance) {
        double[] bands = bands(targets, groupShares, chance);
        double shift = shift(targets.womenByBand(), bands, womenShare);
        for (int band = 0; band < BANDS; band++) {
            double female = odds(shift + targets.womenByBand()[band]);
            women[band] = StrictMath.round(list * bands[band] * female);
            men[band] = StrictMath.round(list * bands[band] * (1 - female));
        }
    }

    private static double[] bands(Targets targets, double[] groupShares, Chance chance) {
        double[] bands = new double[BANDS];
        int next = 0;
        for (int group = 0; group < groupShares.length; group++) {
            double share = Math.max(groupShares[group], LEAST);
            double below = group == 0 ? 0 : StrictMath.log(Math.max(groupShares[group - 1], LEAST) / share);
            double above = group == groupShares.length - 1
                    ? 0
                    : StrictMath.log(Math.max(groupShares[group + 1], LEAST) / share);
            bands[GROUPS[group]] = 1;
            double sum = 1;
            for (int band = GROUPS[group] + 1; band < GROUPS[group + 1]; band++) {
                double[] split = targets.bandSplits()[next++];
                bands[band] =
                        StrictMath.exp(split[1] + split[2] * below + split[3] * above + split[4] * chance.normal());
                sum += bands[band];
            }
            for (int band = GROUPS[group]; band < GROUPS[group + 1]; band++) {
                bands[band] *= groupShares[group] / sum;
            }
        }
        return bands;
    }

    /** The shift of all bands' log odds that gives the wanted share of women; Newton's method. */
    private static double shift(double[] womenByBand, double[] bands, double wanted) {
        double shift = StrictMath.log(wanted / (1 - wanted));
        for (int step = 0; step < STEPS; step++) {
            double share = 0;
            double slope = 0;
            for (int band = 0; band < BANDS; band++) {
                double female = odds(shift + womenByBand[band]);
                share += bands[band] * female;
                slope += bands[band] * female * (1 - female);
            }
            shift += (wanted - share) / slope;
        }
        return shift;
    }

    private static double odds(double log) {
        return 1 / (1 + StrictMath.exp(-log));
    }

    long women(int band) {
        return women[band];
    }

    long men(int band) {
        return men[band];
    }

    long list() {
        return from(0);
    }

    /** Patients of this age in years and over; within a band each year has a fifth. */
    long from(int age) {
        int first = age / YEARS;
        double patients = (women[first] + men[first]) * (1 - (age % YEARS) / (double) YEARS);
        for (int band = first + 1; band < BANDS; band++) {
            patients += women[band] + men[band];
        }
        return StrictMath.round(patients);
    }
}

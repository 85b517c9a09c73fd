package org.practicecommons.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The generated country before it is written as files: who is where, and what each practice's measures are.
 *
 * @param columns values of each measure, by practice
 */
record Country(long seed, Targets targets, Nesting nesting, Map<String, double[]> columns, Areas areas) {

    static Country draw(long seed) {
        Targets targets = Targets.load();
        Nesting nesting = Nesting.draw(Chance.of(seed, "nesting"));
        double[][] values = new Copula(targets).draw(nesting, Chance.of(seed, "measures"));
        Map<String, double[]> columns = new HashMap<>();
        for (int k = 0; k < values.length; k++) {
            columns.put(targets.measures().get(k).key(), values[k]);
        }
        return new Country(seed, targets, nesting, columns, areas(seed, nesting, columns));
    }

    private static Areas areas(long seed, Nesting nesting, Map<String, double[]> columns) {
        double[] diversity = column(columns, "not_white_share");
        double[] deprivation = column(columns, "imd_score");
        Chance chance = Chance.of(seed, "areas");
        double[] noise = chance.normals(nesting.pcns());
        double[] rurality = means(nesting, column(columns, "rural"), false);
        double[] poverty = means(nesting, deprivation, false);
        double[] character = IntStream.range(0, nesting.pcns())
                .mapToDouble(pcn -> rurality[pcn] - 0.02 * poverty[pcn] + 0.3 * noise[pcn])
                .toArray();
        return Areas.draw(nesting, means(nesting, diversity, true), means(nesting, deprivation, true), character);
    }

    /** Means over the practices of each ICB, or of each PCN. */
    private static double[] means(Nesting nesting, double[] values, boolean byIcb) {
        double[] sums = new double[byIcb ? nesting.icbs() : nesting.pcns()];
        int[] counts = new int[sums.length];
        for (int i = 0; i < values.length; i++) {
            int group = byIcb ? nesting.icbOfPcn(nesting.pcnOf(i)) : nesting.pcnOf(i);
            sums[group] += values[i];
            counts[group]++;
        }
        Arrays.setAll(sums, group -> sums[group] / counts[group]);
        return sums;
    }

    Chance chance(String purpose) {
        return Chance.of(seed, purpose);
    }

    double value(String measure, int practice) {
        return column(measure)[practice];
    }

    double[] column(String measure) {
        return column(columns, measure);
    }

    private static double[] column(Map<String, double[]> columns, String measure) {
        return Objects.requireNonNull(columns.get(measure), measure);
    }

    int practices() {
        return nesting.practices();
    }

    int subOf(int practice) {
        return areas.subOfPcn()[nesting.pcnOf(practice)];
    }

    int icbOf(int practice) {
        return areas.icbOfSub()[subOf(practice)];
    }
}

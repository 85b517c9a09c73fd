package org.practicecommons.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How many organisations there are and which holds which, before they have names: practices in PCNs in ICBs, in order.
 * Sizes vary as real ones do: ICBs of about 40 to 450 practices, PCNs of 1 to 12, mean 4.7.
 */
final class Nesting {
    /** Open practices, PCNs or single practices being what they are. */
    static final int PRACTICES = 6_150;
    /** ICBs before the mergers of 1 April 2026. */
    static final int ICBS = 42;

    private static final double SPREAD_OF_ICB_SIZES = 0.55;
    /** Per mille of PCNs with one practice, two practices, and so on. */
    private static final int[] PCN_SIZES = {64, 96, 167, 193, 172, 110, 79, 46, 25, 19, 14, 15};

    private final int[] pcnOfPractice;
    private final int[] icbOfPcn;

    private Nesting(int[] pcnOfPractice, int[] icbOfPcn) {
        this.pcnOfPractice = pcnOfPractice;
        this.icbOfPcn = icbOfPcn;
    }

    static Nesting draw(Chance chance) {
        List<Integer> pcnOfPractice = new ArrayList<>();
        List<Integer> icbOfPcn = new ArrayList<>();
        int[] sizes = icbSizes();
        for (int icb = 0; icb < ICBS; icb++) {
            for (int left = sizes[icb]; left > 0; ) {
                int size = Math.min(left, pcnSize(chance));
                pcnOfPractice.addAll(Collections.nCopies(size, icbOfPcn.size()));
                icbOfPcn.add(icb);
                left -= size;
            }
        }
        return new Nesting(toInts(pcnOfPractice), toInts(icbOfPcn));
    }

    /** Practices of each ICB, the largest first. */
    private static int[] icbSizes() {
        double[] weights = new double[ICBS];
        for (int i = 0; i < ICBS; i++) {
            weights[i] = StrictMath.exp(SPREAD_OF_ICB_SIZES * NormalScores.quantile(1 - (i + 0.5) / ICBS));
        }
        double sum = Arrays.stream(weights).sum();
        int[] sizes = new int[ICBS];
        int given = 0;
        for (int i = ICBS - 1; i > 0; i--) {
            sizes[i] = (int) (PRACTICES * weights[i] / sum);
            given += sizes[i];
        }
        sizes[0] = PRACTICES - given;
        return sizes;
    }

    private static int pcnSize(Chance chance) {
        int draw = chance.below(Arrays.stream(PCN_SIZES).sum());
        int size = 0;
        while (draw >= PCN_SIZES[size]) {
            draw -= PCN_SIZES[size++];
        }
        return size + 1;
    }

    private static int[] toInts(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    int practices() {
        return pcnOfPractice.length;
    }

    int pcns() {
        return icbOfPcn.length;
    }

    int icbs() {
        return ICBS;
    }

    int pcnOf(int practice) {
        return pcnOfPractice[practice];
    }

    int icbOfPcn(int pcn) {
        return icbOfPcn[pcn];
    }
}

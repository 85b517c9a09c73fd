package org.practicecommons.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which region each ICB is in, which sub-ICB location each PCN is in, and into which ICB each sub-ICB location went with
 * the mergers of 1 April 2026. ICBs are numbered 0 to 41; those that were new in 2026 from 42 on.
 *
 * @param regionOfIcb for each ICB, old and new
 * @param icbOfSub ICB of each sub-ICB location before the mergers
 * @param newIcbOfSub ICB of each sub-ICB location since
 * @param subOfPcn sub-ICB location of each PCN
 * @param merged for each new ICB the old ones whose names it carries
 */
// Matrices and columns of numbers, read in inner loops and never compared.
@SuppressWarnings("ArrayRecordComponent")
record Areas(int[] regionOfIcb, int[] icbOfSub, int[] newIcbOfSub, int[] subOfPcn, List<List<Integer>> merged) {
    /** ICBs in each region, the one around the capital first. */
    private static final int[] REGION_SIZES = {5, 6, 11, 4, 3, 6, 7};
    /** How many ICBs of each region became one in 2026; 42 ICBs became 36. */
    private static final int[] MERGING = {2, 2, 3, 0, 0, 2, 2};
    /** Sub-ICB locations of each ICB, the largest ICB first: 106 in all. */
    private static final int[] SUBS = {10, 9, 8, 6, 6, 6, 5, 5, 4, 3, 3, 3, 3, 3, 3, 2, 2};

    /**
     * @param diversity mean share not White of each ICB's practices
     * @param deprivation mean IMD score of each ICB's practices
     * @param character of each PCN, by which neighbouring PCNs come into one sub-ICB location
     */
    static Areas draw(Nesting nesting, double[] diversity, double[] deprivation, double[] character) {
        int[] regions = regions(diversity, deprivation);
        int[] icbOfSub = IntStream.range(0, nesting.icbs())
                .flatMap(icb -> IntStream.generate(() -> icb).limit(subsOf(icb)))
                .toArray();
        int[] newIcbs = icbOfSub.clone();
        List<List<Integer>> merged = new ArrayList<>();
        int[] allRegions = Arrays.copyOf(
                regions,
                nesting.icbs() + (int) Arrays.stream(MERGING).filter(m -> m > 0).count());
        for (int region = 0; region < MERGING.length; region++) {
            if (MERGING[region] > 0) {
                int created = nesting.icbs() + merged.size();
                allRegions[created] = region;
                List<Integer> old = membersOf(regions, region).subList(1, 1 + MERGING[region]);
                merged.add(List.copyOf(old));
                move(icbOfSub, newIcbs, old, created);
            }
        }
        splitOne(
                icbOfSub,
                newIcbs,
                merged.get(2).getFirst(),
                membersOf(regions, 2).getFirst());
        return new Areas(allRegions, icbOfSub, newIcbs, subs(nesting, icbOfSub, character), merged);
    }

    private static int subsOf(int icb) {
        return icb < SUBS.length ? SUBS[icb] : 1;
    }

    /** The most diverse ICBs make the capital's region; the others go by deprivation. */
    private static int[] regions(double[] diversity, double[] deprivation) {
        List<Integer> byDiversity = order(diversity);
        int capital = REGION_SIZES[0];
        List<Integer> order = new ArrayList<>(byDiversity.subList(0, capital));
        order(deprivation).stream().filter(icb -> !order.contains(icb)).toList().forEach(order::add);
        int[] regions = new int[diversity.length];
        int next = 0;
        for (int region = 0; region < REGION_SIZES.length; region++) {
            for (int i = 0; i < REGION_SIZES[region]; i++) {
                regions[order.get(next++)] = region;
            }
        }
        return regions;
    }

    private static List<Integer> order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
                .toList();
    }

    private static List<Integer> membersOf(int[] regions, int region) {
        return IntStream.range(0, regions.length)
                .filter(icb -> regions[icb] == region)
                .boxed()
                .toList();
    }

    private static void move(int[] icbOfSub, int[] newIcbs, List<Integer> old, int created) {
        for (int sub = 0; sub < icbOfSub.length; sub++) {
            if (old.contains(icbOfSub[sub])) {
                newIcbs[sub] = created;
            }
        }
    }

    /** As in life, not every ICB went whole: one location of a merged ICB went to a neighbour. */
    private static void splitOne(int[] icbOfSub, int[] newIcbs, int from, int to) {
        int[] subs = IntStream.range(0, icbOfSub.length)
                .filter(sub -> icbOfSub[sub] == from)
                .toArray();
        if (subs.length > 1) {
            newIcbs[subs[subs.length - 1]] = to;
        }
    }

    private static int[] subs(Nesting nesting, int[] icbOfSub, double[] character) {
        int[] subOfPcn = new int[nesting.pcns()];
        for (int icb = 0; icb < nesting.icbs(); icb++) {
            int at = icb;
            List<Integer> pcns = IntStream.range(0, nesting.pcns())
                    .filter(pcn -> nesting.icbOfPcn(pcn) == at)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer pcn) -> character[pcn]))
                    .toList();
            int first = Arrays.binarySearch(icbOfSub, icb);
            while (first > 0 && icbOfSub[first - 1] == icb) {
                first--;
            }
            for (int i = 0; i < pcns.size(); i++) {
                subOfPcn[pcns.get(i)] = first + i * subsOf(icb) / pcns.size();
            }
        }
        return subOfPcn;
    }
}

package org.practicecommons.peer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Every number of the method. The method page is written from it, so page and code cannot part.
 *
 * <p>The distance of two practices, before scaling: {@code D² = Σ W·m / Σ W} over the domains that both have, where m
 * is the mean squared difference of normal scores over the domain's variables that both have, and
 * {@code W = weight · columns^(1 − balance)}.
 *
 * @param version name of the rules; another name when the rules change, not when a number does
 * @param weights weight of each domain, 0 or more; a domain that is not named weighs nothing. Default 1 each
 * @param balance 0: every variable counts the same; 1: every domain does. Default 0.5, half way
 * @param neighbour a practice's own scale is its distance to the neighbour of this rank. Default 10
 * @param leastCoverage share of a domain's variables that both must have for the domain to count. Default 0.5
 * @param leastShared share of the weight of all domains drawn that must count for two practices to be compared at all.
 *     Default 0.5
 * @param scaleFloor percentile of all own scales below which none is counted, so that no scale is 0. Default 1
 * @param scaleCeiling percentile of all own scales above which none is counted, so that a practice far from everyone
 *     stays far from everyone. Default 75
 * @param veryClose least share of pairs farther apart, in percent, for the band "very close". Default 99.9
 * @param close the same for "close". Default 99
 * @param fair the same for "fair"; what is below is "weak". Default 95
 * @param kept how many nearest practices are kept for each practice. Default 50
 */
public record PeerMethod(
        String version,
        Map<ContextDomain, Double> weights,
        double balance,
        int neighbour,
        double leastCoverage,
        double leastShared,
        double scaleFloor,
        double scaleCeiling,
        double veryClose,
        double close,
        double fair,
        int kept) {

    /** Refuses weights that are negative or not numbers, and neighbours below 1. */
    public PeerMethod {
        boolean sound = weights.values().stream().allMatch(weight -> Double.isFinite(weight) && weight >= 0);
        if (!sound || neighbour < 1 || kept < 1) {
            throw new IllegalArgumentException("Weights are 0 or more, neighbours 1 or more");
        }
        EnumMap<ContextDomain, Double> ordered = new EnumMap<>(ContextDomain.class);
        ordered.putAll(weights);
        weights = Collections.unmodifiableMap(ordered);
    }

    /** The method as measured best on all of England, with every domain's weight 1. */
    public static PeerMethod standard() {
        EnumMap<ContextDomain, Double> equal = new EnumMap<>(ContextDomain.class);
        for (ContextDomain domain : ContextDomain.values()) {
            equal.put(domain, 1.0);
        }
        return new PeerMethod("context-distance-1", equal, 0.5, 10, 0.5, 0.5, 1, 75, 99.9, 99, 95, 50);
    }

    /** Weight W of a domain with so many variables, not yet divided by the sum of all. */
    public double domainWeight(ContextDomain domain, int columns) {
        return weights.getOrDefault(domain, 0.0) * StrictMath.pow(columns, 1 - balance);
    }

    /** How many of a domain's variables both must have. */
    int leastVariables(int columns) {
        return Math.max(1, (int) Math.ceil(leastCoverage * columns - 1e-9));
    }

    /** Band of a share of pairs farther apart, in percent. */
    PeerBand band(double closerThanPercent) {
        if (closerThanPercent >= veryClose) {
            return PeerBand.VERY_CLOSE;
        }
        if (closerThanPercent >= close) {
            return PeerBand.CLOSE;
        }
        return closerThanPercent >= fair ? PeerBand.FAIR : PeerBand.WEAK;
    }
}

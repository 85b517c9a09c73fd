package org.practicecommons.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same for the same seed on every machine. Each purpose has its own stream, so one can change alone. */
final class Chance {
    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** The stream for one purpose. */
    static Chance of(long seed, String purpose) {
        return new Chance(new SplittableRandom(new SplittableRandom(seed ^ purpose.hashCode()).nextLong()));
    }

    /** From 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    /** True with this probability. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Standard normal. */
    double normal() {
        return NormalScores.quantile(random.nextDouble() * (1 - 2e-12) + 1e-12);
    }

    double[] normals(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = normal();
        }
        return values;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Puts the list in random order. */
    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            list.set(i, list.set(random.nextInt(i + 1), list.get(i)));
        }
    }
}

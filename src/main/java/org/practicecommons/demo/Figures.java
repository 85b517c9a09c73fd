package org.practicecommons.demo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.practicecommons.population.Reading;

/** Gathers the figures of one reading, in a fixed order. */
final class Figures {
    private final Map<String, Double> figures = new LinkedHashMap<>();

    Figures with(String key, double value) {
        figures.put(key, value);
        return this;
    }

    /** Rounded to so many places. */
    Figures with(String key, double value, int places) {
        double unit = StrictMath.pow(10, places);
        return with(key, StrictMath.rint(value * unit) / unit);
    }

    /** Leaves the figure out in this share of cases, as real files do. */
    Figures unless(boolean missing, String key, double value, int places) {
        return missing ? this : with(key, value, places);
    }

    Reading of(String subject, String period) {
        return new Reading(subject, period, Collections.unmodifiableMap(figures));
    }
}

package org.practicecommons.ingest.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of one row, by figure key; missing ones are left out. */
public final class Figures {
    private final Map<String, Double> values = new LinkedHashMap<>();

    /** Adds a figure, unless it is missing. */
    public Figures with(String key, OptionalDouble value) {
        value.ifPresent(figure -> values.put(key, figure));
        return this;
    }

    /** Adds a figure. */
    public Figures with(String key, double value) {
        values.put(key, value);
        return this;
    }

    /** Whether every figure of the row is missing. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    Map<String, Double> values() {
        return values;
    }
}

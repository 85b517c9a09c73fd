package org.practicecommons.innovation;

import java.time.Instant;
import java.util.List;

/**
 * The context of a practice as it was known when it began a piece of work. Later figures do not change it.
 *
 * @param odsCode the practice
 * @param at when it was frozen
 * @param facts in the order of the catalogue of indicators
 */
public record ContextSnapshot(String odsCode, Instant at, List<Fact> facts) {
    /** Copies the list. */
    public ContextSnapshot {
        facts = List.copyOf(facts);
    }

    /**
     * One figure.
     *
     * @param key of the indicator
     * @param label what it is called
     * @param unit of the value
     * @param period what time it is about
     * @param value in the unit
     */
    public record Fact(String key, String label, String unit, String period, double value) {}
}

package org.practicecommons.peer;

import java.util.Arrays;
import java.util.Optional;

/** In what unit a context figure is kept. */
public enum MeasureUnit {
    /** Part of a whole, 0 to 1, shown as a percentage. */
    SHARE("share"),
    /** So many for every 10,000 patients. */
    PER_10000("per10000"),
    /** A score without a unit, such as the Index of Multiple Deprivation. */
    SCORE("score"),
    /** A number of people or things. */
    COUNT("count"),
    /** One amount divided by another, about 1. */
    RATIO("ratio"),
    /** Years of age. */
    YEARS("years"),
    /** 1 for yes, 0 for no. */
    YES_NO("yesno");

    private final String id;

    MeasureUnit(String id) {
        this.id = id;
    }

    /** Fixed id, as used in the API. */
    public String id() {
        return id;
    }

    /** The unit with this id; empty when there is none. */
    public static Optional<MeasureUnit> of(String id) {
        return Arrays.stream(values()).filter(unit -> unit.id.equals(id)).findFirst();
    }
}

package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a measure tells of. None counts more than another, and early ones help while effects are still to come. */
public enum MeasureKind {
    PROCESS("Process", "is it done as planned"),
    UPTAKE("Uptake", "who takes it up"),
    EXPERIENCE("Experience", "how people find it"),
    OUTCOME("Outcome", "what changes for people"),
    BALANCING("Balancing", "what else changes, wanted or not"),
    EQUITY_GAP("Equity gap", "how far groups are apart");

    private final String inWords;
    private final String meaning;

    MeasureKind(String inWords, String meaning) {
        this.inWords = inWords;
        this.meaning = meaning;
    }

    /** As it is shown. */
    public String inWords() {
        return inWords;
    }

    /** What it asks, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** Its name in forms and answers: {@code equity-gap}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this key, if there is one. */
    public static Optional<MeasureKind> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

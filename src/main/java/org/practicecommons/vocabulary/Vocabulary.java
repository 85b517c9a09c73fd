package org.practicecommons.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The lists of terms, each with its file {@code vocabulary/KEY.json}. */
public enum Vocabulary {
    /** Whom work is for: groups in four overlapping dimensions. */
    POPULATIONS("populations", "Who it is for"),
    /** Where a piece of work is on its journey. */
    STAGES("stages", "Stages of the journey"),
    /** What helps work along, or hinders it where it is missing. */
    ENABLERS("enablers", "What helps"),
    /** Where work happens. */
    SETTINGS("settings", "Where it happens"),
    /** Who leads work, by role and never by name. */
    LEAD_ROLES("lead-roles", "Who leads"),
    /** What work is meant to change. */
    AIMS("aims", "What it aims at");

    private final String key;
    private final String title;

    Vocabulary(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its name in addresses and files: {@code lead-roles}. */
    public String key() {
        return key;
    }

    /** As it is headed on pages. */
    public String title() {
        return title;
    }

    /** The one with this key, if there is one. */
    public static Optional<Vocabulary> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}

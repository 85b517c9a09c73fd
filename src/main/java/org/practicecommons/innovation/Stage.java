package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an organisation is on its journey with a piece of work. Words for people are in the vocabulary {@code stages}. */
public enum Stage {
    SPOTTING,
    UNDERSTANDING,
    PLANNING,
    TRYING,
    REVIEWING,
    EMBEDDING,
    SPREADING,
    PAUSED,
    STOPPED;

    /** Its name in addresses, answers and the vocabulary: {@code trying}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether patients may have met it by now. */
    public boolean isInUse() {
        return this == TRYING || this == REVIEWING || isRoutine();
    }

    /** Whether it is everyday work. */
    public boolean isRoutine() {
        return this == EMBEDDING || this == SPREADING;
    }

    /** The one with this key, if there is one. */
    public static Optional<Stage> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

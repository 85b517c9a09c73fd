package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of the work needs people to use something digital. No answer is better than another. */
public enum Digital {
    NONE("Not at all"),
    PART("In part"),
    ALL("All of it");

    private final String inWords;

    Digital(String inWords) {
        this.inWords = inWords;
    }

    /** As it is shown. */
    public String inWords() {
        return inWords;
    }

    /** Its name in answers: {@code part}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key, if there is one. */
    public static Optional<Digital> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

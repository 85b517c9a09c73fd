package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a piece of work comes from. All count alike. */
public enum InnovationKind {
    INVENTION("New idea", "Nobody we know of has done this before"),
    ADOPTION("Taken up from others", "Others did this first, and we do it as they do"),
    ADAPTATION("Changed to fit here", "Others did this first, and we changed it for our place");

    private final String inWords;
    private final String meaning;

    InnovationKind(String inWords, String meaning) {
        this.inWords = inWords;
        this.meaning = meaning;
    }

    /** As it is shown. */
    public String inWords() {
        return inWords;
    }

    /** What that means, for whoever chooses. */
    public String meaning() {
        return meaning;
    }

    /** Its name in addresses and answers: {@code adoption}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key, if there is one. */
    public static Optional<InnovationKind> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

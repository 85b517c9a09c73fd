package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What evidence is. Numbers and words count alike. */
public enum EvidenceKind {
    NUMBER("A number"),
    QUOTE("What somebody said"),
    THEME("What many said"),
    OBSERVATION("What we saw"),
    DOCUMENT("A document");

    private final String inWords;

    EvidenceKind(String inWords) {
        this.inWords = inWords;
    }

    /** As it is shown. */
    public String inWords() {
        return inWords;
    }

    /** Its name in forms and answers: {@code quote}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key, if there is one. */
    public static Optional<EvidenceKind> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

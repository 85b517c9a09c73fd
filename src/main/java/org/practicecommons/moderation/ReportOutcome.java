package org.practicecommons.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a moderator decided. */
public enum ReportOutcome {
    REMOVED("We removed the text."),
    KEPT("We read the text again and left it as it is.");

    private final String inWords;

    ReportOutcome(String inWords) {
        this.inWords = inWords;
    }

    /** As who reported is told. */
    public String inWords() {
        return inWords;
    }

    /** Its name in addresses and answers: {@code removed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key, if there is one. */
    public static Optional<ReportOutcome> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

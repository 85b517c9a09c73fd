package org.practicecommons.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody reports a text. */
public enum ReportReason {
    PATIENT("It could tell who a patient is"),
    PERSON("It names or attacks a person"),
    WRONG("It is wrong or misleads"),
    OTHER("Something else");

    private final String inWords;

    ReportReason(String inWords) {
        this.inWords = inWords;
    }

    /** As it is chosen and shown. */
    public String inWords() {
        return inWords;
    }

    /** Its name in addresses and answers: {@code patient}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key, if there is one. */
    public static Optional<ReportReason> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

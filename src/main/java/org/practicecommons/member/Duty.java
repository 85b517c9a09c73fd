package org.practicecommons.member;

import java.util.Locale;

/** What a member does for the whole service. */
public enum Duty {
    /** Reviews records. */
    CURATOR("Curator"),
    /** Looks after what is reported. */
    MODERATOR("Moderator"),
    /** Confirms organisations and imports data. */
    ADMINISTRATOR("Administrator");

    private final String inWords;

    Duty(String inWords) {
        this.inWords = inWords;
    }

    /** As it is shown. */
    public String inWords() {
        return inWords;
    }

    /** Its name in answers: {@code curator}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

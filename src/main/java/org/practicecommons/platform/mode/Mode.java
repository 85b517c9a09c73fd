package org.practicecommons.platform.mode;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the program is run, which decides whom it lets in and from where. Worked out once, at the start (ADR 19). */
public enum Mode {
    /** Invented people, as whom anybody at this machine may sign in. Answers this machine only. */
    DEMONSTRATION("invented people, and whoever sits at this machine may be any of them"),
    /** Nobody invented and no mail: one operator, this machine only. */
    LOCAL("for one operator at this machine, without mail"),
    /** Real members, at a public address with https, behind a proxy. */
    SERVICE("for members, at its public address");

    private final String inWords;

    Mode(String inWords) {
        this.inWords = inWords;
    }

    /** As it stands in settings: {@code demonstration}, {@code local} or {@code service}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For whom it is, for the person who starts it. */
    public String inWords() {
        return inWords;
    }

    /** Whether it answers this machine only. */
    public boolean isForThisMachine() {
        return this != SERVICE;
    }

    static Optional<Mode> find(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a curator decides about an imported draft. */
public enum CurationOutcome {
    /** It is right: everybody sees it. */
    PUBLISHED(RecordStatus.PUBLISHED),
    /** It is not for here: nobody sees it, and no import brings it back. */
    DISCARDED(RecordStatus.WITHDRAWN);

    private final RecordStatus status;

    CurationOutcome(RecordStatus status) {
        this.status = status;
    }

    /** Its name in forms and answers: {@code published}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the record is then. */
    RecordStatus status() {
        return status;
    }

    /** The one with this key, if there is one. */
    public static Optional<CurationOutcome> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

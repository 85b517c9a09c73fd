package org.practicecommons.innovation;

import java.util.Locale;

/** Whether a record is out. */
public enum RecordStatus {
    /** Being written: for its team only. */
    DRAFT,
    /** Out, for those whom its visibility names. */
    PUBLISHED,
    /** Taken back: for its team only. */
    WITHDRAWN;

    /** Its name in answers: {@code draft}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

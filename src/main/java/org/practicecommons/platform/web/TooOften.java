package org.practicecommons.platform.web;

import java.time.Duration;
import org.practicecommons.shared.Refusal;

/** It was done too often: 429, and after how long it can be done again. */
public final class TooOften extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooOften(Duration wait) {
        super(Kind.TOO_MANY, "too-often", Math.max(1, wait.plusSeconds(59).toMinutes()));
        this.seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }

    /** After how many seconds it can be done again. */
    public long seconds() {
        return seconds;
    }
}

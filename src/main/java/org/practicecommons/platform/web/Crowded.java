package org.practicecommons.platform.web;

import org.practicecommons.shared.Refusal;

/** Too much is under way at once: told at once, and worth trying again in a moment. */
public final class Crowded extends Refusal {
    private static final long serialVersionUID = 1L;

    private Crowded(Kind kind) {
        super(kind, "crowded");
    }

    /** From this address: 429. */
    public static Crowded fromOneAddress() {
        return new Crowded(Kind.TOO_MANY);
    }

    /** From everybody together: 503. */
    public static Crowded everywhere() {
        return new Crowded(Kind.UNAVAILABLE);
    }
}

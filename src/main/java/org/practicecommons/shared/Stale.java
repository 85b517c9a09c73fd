package org.practicecommons.shared;

/** Somebody else has changed the thing since the caller read it; nothing was overwritten. */
public final class Stale extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses a change that was meant for an earlier version. */
    public Stale() {
        super(Kind.STALE, "stale");
    }
}

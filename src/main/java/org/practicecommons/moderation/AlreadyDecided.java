package org.practicecommons.moderation;

import org.practicecommons.shared.Refusal;

/** Somebody else has decided about the report meanwhile. */
public final class AlreadyDecided extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyDecided() {
        super(Kind.CONFLICT, "already-decided");
    }
}

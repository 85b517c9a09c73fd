package org.practicecommons.member;

import org.practicecommons.shared.Refusal;

/** A passkey that proves nothing: unknown, removed, for another challenge, or one that was used before. */
public final class PasskeyRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says no more than that: who tries keys learns nothing. */
    public PasskeyRefused() {
        super(Kind.FORBIDDEN, "passkey-refused");
    }
}

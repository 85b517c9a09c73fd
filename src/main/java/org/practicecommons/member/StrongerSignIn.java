package org.practicecommons.member;

import org.practicecommons.shared.Refusal;

/** Who has a duty does what is grave signed in with a passkey, or through a provider that asked for more than one factor. */
public final class StrongerSignIn extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public StrongerSignIn() {
        super(Kind.FORBIDDEN, "stronger-sign-in");
    }
}

package org.practicecommons.member;

import org.practicecommons.shared.Refusal;

/** What is asked for is grave, and the caller signed in too long ago, or shows a token: whoever sits there signs in again first. */
public final class SignInAgain extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public SignInAgain() {
        super(Kind.FORBIDDEN, "sign-in-again");
    }
}

package org.practicecommons.member;

import org.practicecommons.shared.Refusal;

/** Who has an account accepts an invitation after signing in to it: the link alone lets no member in. */
public final class AcceptSignedIn extends Refusal {
    private static final long serialVersionUID = 1L;

    AcceptSignedIn() {
        super(Kind.FORBIDDEN, "accept-signed-in");
    }
}

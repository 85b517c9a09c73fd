package org.practicecommons.member;

import org.practicecommons.shared.Refusal;

/** Only members may do this, and nobody has signed in. */
public final class NotSignedIn extends Refusal {
    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super(Kind.NOT_SIGNED_IN, "not-signed-in");
    }
}

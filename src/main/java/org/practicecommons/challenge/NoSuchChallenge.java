package org.practicecommons.challenge;

import org.practicecommons.shared.Refusal;

/** The vocabulary has no challenge with this id. */
public final class NoSuchChallenge extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchChallenge() {
        super(Kind.NOT_FOUND, "no-such-challenge");
    }
}

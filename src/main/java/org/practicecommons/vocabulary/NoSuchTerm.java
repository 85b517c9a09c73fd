package org.practicecommons.vocabulary;

import org.practicecommons.shared.Refusal;

/** The vocabulary has no such term. */
public final class NoSuchTerm extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchTerm() {
        super(Kind.NOT_FOUND, "no-such-term");
    }
}

package org.practicecommons.innovation;

import org.practicecommons.shared.Refusal;

/** There is no such record, or the caller may not know of it. */
public final class NoSuchInnovation extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchInnovation() {
        super(Kind.NOT_FOUND, "no-such-innovation");
    }
}

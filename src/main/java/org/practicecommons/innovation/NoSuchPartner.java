package org.practicecommons.innovation;

import org.practicecommons.shared.Refusal;

/** The network has no community partner with this code. */
public final class NoSuchPartner extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchPartner() {
        super(Kind.NOT_FOUND, "no-such-partner");
    }
}

package org.practicecommons.innovation;

import org.practicecommons.shared.Refusal;

/** The link was used, is too old, or was never made; or whoever it was made for does not act there any more. */
public final class NoSuchConfirmation extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchConfirmation() {
        super(Kind.NOT_FOUND, "no-such-confirmation");
    }
}

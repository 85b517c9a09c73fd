package org.practicecommons.innovation;

import org.practicecommons.shared.Refusal;

/** The record is out: it can be withdrawn, not deleted. */
public final class NotADraft extends Refusal {
    private static final long serialVersionUID = 1L;

    NotADraft() {
        super(Kind.CONFLICT, "not-a-draft");
    }
}

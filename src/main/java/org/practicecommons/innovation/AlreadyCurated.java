package org.practicecommons.innovation;

import org.practicecommons.shared.Refusal;

/** The imported record is no draft any more: somebody has decided about it. */
public final class AlreadyCurated extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyCurated() {
        super(Kind.CONFLICT, "already-curated");
    }
}

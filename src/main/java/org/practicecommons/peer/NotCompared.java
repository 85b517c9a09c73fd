package org.practicecommons.peer;

import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Refusal;

/** There are no figures to compare this practice by: it is not in the newest patient lists. */
public final class NotCompared extends Refusal {
    private static final long serialVersionUID = 1L;

    NotCompared(OdsCode practice) {
        super(Kind.NOT_FOUND, "no-peers-yet", practice.value());
    }
}

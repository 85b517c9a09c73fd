package org.practicecommons.moderation;

import org.practicecommons.shared.Refusal;

/** There is no such report, or the caller may not know of it. */
public final class NoSuchReport extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchReport() {
        super(Kind.NOT_FOUND, "no-such-report");
    }
}

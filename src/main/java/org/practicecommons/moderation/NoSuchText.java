package org.practicecommons.moderation;

import org.practicecommons.shared.Refusal;

/** There is no such text, or the caller may not know of it. */
public final class NoSuchText extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Nothing more is said about it. */
    public NoSuchText() {
        super(Kind.NOT_FOUND, "no-such-text");
    }
}

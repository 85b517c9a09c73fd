package org.practicecommons.profile;

import org.practicecommons.shared.Refusal;

/** There is no such note, or the caller may not know of it. */
public final class NoSuchNote extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchNote() {
        super(Kind.NOT_FOUND, "no-such-note");
    }
}

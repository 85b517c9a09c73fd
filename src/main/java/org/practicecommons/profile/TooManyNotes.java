package org.practicecommons.profile;

import org.practicecommons.shared.Refusal;

/** The practice has as many notes as a practice may have. */
public final class TooManyNotes extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyNotes(int most) {
        super(Kind.CONFLICT, "too-many-notes", most);
    }
}

package org.practicecommons.profile;

import java.time.Instant;
import org.practicecommons.member.Belonging;

/**
 * Something a practice says about itself.
 *
 * @param id a random UUID
 * @param belonging to which practice, and to whom it is shown
 * @param text at most {@value NoteDraft#LONGEST} characters; empty when a moderator removed it
 * @param at when this was written
 * @param version counts up with each change, from 1
 * @param removed whether a moderator removed the text
 */
public record ProfileNote(String id, Belonging belonging, String text, Instant at, long version, boolean removed) {
    /** ODS code of the practice. */
    public String practice() {
        return belonging.code();
    }
}

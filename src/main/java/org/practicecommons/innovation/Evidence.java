package org.practicecommons.innovation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.practicecommons.shared.MemberId;

/**
 * Something that shows what became of a piece of work, or why it was done.
 *
 * @param id stays for ever
 * @param record the record it belongs to
 * @param told what is told
 * @param author who wrote it down
 * @param at when it was written down
 * @param removed whether a moderator removed its words
 * @param answer what was done because of it; null when nobody said
 */
public record Evidence(
        String id,
        String record,
        EvidenceDraft told,
        MemberId author,
        Instant at,
        boolean removed,
        @Nullable Answer answer) {
    /**
     * What was done because somebody said or showed something: you said, we did.
     *
     * @param text in words, at most {@value #LONGEST} characters
     * @param at when it was said
     */
    public record Answer(String text, Instant at) {
        /** Longest answer, in characters. */
        public static final int LONGEST = 600;

        /** Brings the text into one form. */
        public Answer {
            text = Prose.text(text);
        }
    }
}

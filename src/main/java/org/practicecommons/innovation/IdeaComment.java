package org.practicecommons.innovation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.shared.MemberId;

/**
 * What somebody would improve in an idea.
 *
 * @param record id of the record
 * @param text at most {@value #LONGEST} characters; empty once a moderator removed it
 * @param role of who wrote it with the organisation, in words; never a name
 * @param outcome what became of it; null while the idea is open
 * @param answer why, in one line of the keeper's; may be empty
 */
public record IdeaComment(
        String id,
        String record,
        String text,
        String role,
        MemberId author,
        Instant at,
        @Nullable Outcome outcome,
        String answer,
        boolean removed) {
    /** Longest comment and longest answer, in characters. */
    public static final int LONGEST = 600;

    /** Whether nobody has said yet what becomes of it. */
    public boolean isWaiting() {
        return outcome == null && !removed;
    }

    /** Refuses a comment or an answer that is too long. */
    static void requireShort(String field, String text) {
        if (text.length() > LONGEST) {
            throw BadParameter.refused(field, "idea.text-long", LONGEST);
        }
    }

    /** What became of a comment. */
    public enum Outcome {
        TAKEN_UP("Taken up"),
        NOT_NOW("Not now");

        private final String inWords;

        Outcome(String inWords) {
            this.inWords = inWords;
        }

        /** As it is shown. */
        public String inWords() {
            return inWords;
        }

        /** Its name in forms and answers: {@code taken-up}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** The one with this key, if there is one. */
        public static java.util.Optional<Outcome> ofKey(String key) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.key().equals(key))
                    .findFirst();
        }
    }
}

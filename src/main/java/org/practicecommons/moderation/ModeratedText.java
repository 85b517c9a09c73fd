package org.practicecommons.moderation;

import java.util.List;
import org.practicecommons.shared.MemberId;

/**
 * A text that somebody wrote, as a moderator sees it.
 *
 * @param ref its name
 * @param title where it stands, in words: "A note of Mill Lane Surgery"
 * @param href address of the page it stands on
 * @param text as it stands now; empty when there is none any more
 * @param audience keys of those who may read it
 * @param author who wrote it
 */
public record ModeratedText(
        TextRef ref, String title, String href, String text, List<String> audience, MemberId author) {
    /** Copies the list. */
    public ModeratedText {
        audience = List.copyOf(audience);
    }
}

package org.practicecommons.challenge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that practices struggle with, as the vocabulary has it.
 *
 * @param id stays for ever: small letters and hyphens, such as {@code missed-appointments}
 * @param label what it is called, in plain words
 * @param summary what it means, in one sentence
 * @param synonyms other words for it: the field's and everyday ones, such as "DNA" and "no show"
 * @param broader id of the challenge that it is a part of; null for a top group
 */
public record Challenge(
        String id,
        String label,
        String summary,
        List<String> synonyms,
        @Nullable String broader) {
    /** Copies the synonyms. */
    public Challenge {
        synonyms = List.copyOf(synonyms);
    }
}

package org.practicecommons.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One term of a vocabulary.
 *
 * @param id stays for ever: small letters, digits and hyphens
 * @param label what it is called, in plain words
 * @param summary what it means, in one sentence
 * @param synonyms other words for it, the field's and everyday ones
 * @param broader id of the term that it is a part of; null at the top
 * @param dimensions for groups of people: in which dimensions of inequality they stand; else empty
 */
public record Term(
        String id,
        String label,
        String summary,
        List<String> synonyms,
        @Nullable String broader,
        @Nullable List<String> dimensions) {
    /** Copies the lists. */
    public Term {
        synonyms = List.copyOf(synonyms);
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
    }

    @Override
    public List<String> dimensions() {
        return dimensions == null ? List.of() : dimensions;
    }
}

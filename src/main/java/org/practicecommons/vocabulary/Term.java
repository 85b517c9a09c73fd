package org.practicecommons.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param facts what is known of it beyond its words; null when nothing is
 */
public record Term(
        String id,
        String label,
        String summary,
        List<String> synonyms,
        @Nullable String broader,
        @Nullable List<String> dimensions,
        @Nullable TermFacts facts) {
    /** Copies the lists. */
    public Term {
        synonyms = List.copyOf(synonyms);
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
    }

    /** A term of which nothing is known beyond its words. */
    public Term(
            String id,
            String label,
            String summary,
            List<String> synonyms,
            @Nullable String broader,
            @Nullable List<String> dimensions) {
        this(id, label, summary, synonyms, broader, dimensions, null);
    }

    @Override
    public List<String> dimensions() {
        return dimensions == null ? List.of() : dimensions;
    }

    /** What is known of it beyond its words; nothing as a rule. */
    public TermFacts known() {
        return Optional.ofNullable(facts).orElse(TermFacts.NONE);
    }

    /** Everything it is called: its label first, then the other words. */
    Stream<String> words() {
        return Stream.concat(Stream.of(label), synonyms.stream());
    }

    Term below(@Nullable String other) {
        return new Term(id, label, summary, synonyms, other, dimensions, facts);
    }
}

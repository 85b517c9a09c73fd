package org.practicecommons.vocabulary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.shared.MemberId;

/**
 * What a curator made of a term: the whole term as it stood from then on.
 *
 * @param vocabulary key of the vocabulary
 * @param term id of the term
 * @param version 1 for the first change of this term, then one more with each
 * @param label as in {@link Term}
 * @param summary as in {@link Term}
 * @param synonyms as in {@link Term}
 * @param broader as in {@link Term}
 * @param dimensions as in {@link Term}
 * @param retired whether the term is no longer offered
 * @param at when
 * @param by who
 * @param why in one line
 * @param removed whether a moderator removed the words; all are empty then
 */
public record TermRevision(
        String vocabulary,
        String term,
        long version,
        String label,
        String summary,
        List<String> synonyms,
        @Nullable String broader,
        List<String> dimensions,
        boolean retired,
        Instant at,
        MemberId by,
        String why,
        boolean removed) {
    /** Copies the lists. */
    public TermRevision {
        synonyms = List.copyOf(synonyms);
        dimensions = List.copyOf(dimensions);
    }

    /** The term as it stands with this change; its facts stay those of the file. */
    Term over(@Nullable Term inFile) {
        return new Term(term, label, summary, synonyms, broader, dimensions, inFile == null ? null : inFile.facts());
    }
}

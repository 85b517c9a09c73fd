package org.practicecommons.vocabulary.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.TermFacts;

/**
 * A term, for programs.
 *
 * @param broader id of the term that it is a part of; null at the top
 * @param dimensions of inequality, of groups of people only
 * @param facts what is known beyond its words, such as the unit of a measure or the breaks of a data source
 */
record TermItem(
        String id,
        String label,
        String summary,
        List<String> synonyms,
        @Nullable String broader,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> dimensions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TermFacts facts) {
    static TermItem of(Term term) {
        return new TermItem(
                term.id(),
                term.label(),
                term.summary(),
                term.synonyms(),
                term.broader(),
                term.dimensions(),
                term.facts());
    }
}

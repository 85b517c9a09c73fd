package org.practicecommons.vocabulary.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.TermDraft;

/**
 * The form for a term, as it was filled in.
 *
 * @param synonyms one a line
 * @param broader id of a term; empty for none
 * @param dimensions keys of dimensions that are ticked
 * @param retired {@code yes} when the term is no longer to be offered
 * @param version of the term that is changed; null for a new one
 */
record TermForm(
        String label,
        String summary,
        String synonyms,
        String broader,
        List<String> dimensions,
        String retired,
        String why,
        @Nullable Long version) {
    /** Fields left out of the request are empty. */
    TermForm {
        label = clean(label);
        summary = clean(summary);
        synonyms = clean(synonyms);
        broader = clean(broader);
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        retired = clean(retired);
        why = clean(why);
    }

    static TermForm empty() {
        return new TermForm("", "", "", "", List.of(), "no", "", null);
    }

    static TermForm of(Term term, boolean retired, long version) {
        return new TermForm(
                term.label(),
                term.summary(),
                String.join("\n", term.synonyms()),
                term.broader() == null ? "" : term.broader(),
                term.dimensions(),
                retired ? "yes" : "no",
                "",
                version);
    }

    /** The same words for another version of the term. */
    TermForm forVersion(long other) {
        return new TermForm(label, summary, synonyms, broader, dimensions, retired, why, other);
    }

    TermDraft draft() {
        return new TermDraft(
                label, summary, synonyms.lines().toList(), broader, dimensions, retired.equals("yes"), why);
    }

    /** What must be put right; each key leads to its sentence. */
    List<FieldProblem> problems() {
        return draft().problems().stream()
                .map(wrong -> new FieldProblem(wrong.field(), wrong.messageKey() + ".detail"))
                .toList();
    }

    /** The version that was read; -1, which no term has, when the request says none. */
    Optional<Long> basis() {
        return Optional.of(version == null ? -1 : version);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

package org.practicecommons.vocabulary.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;
import org.practicecommons.vocabulary.Dimension;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabulary;

/**
 * The form in which a curator adds or changes a term.
 *
 * @param vocabulary in which it stands
 * @param id of the term; null for a new one
 * @param form what was filled in so far
 * @param problems what must be put right; empty when the form is shown first
 * @param offered what it can be a part of
 * @param now the term as somebody else has left it meanwhile; null when nobody has
 */
record EditPage(
        Vocabulary vocabulary,
        @Nullable String id,
        TermForm form,
        List<FieldProblem> problems,
        List<Term> offered,
        @Nullable Term now) {
    /** What the page is for. */
    public String title() {
        return id == null ? "Add a term to “" + vocabulary.title() + "”" : "Change a term";
    }

    /** Where the form is sent. */
    public String action() {
        String terms = "/vocabularies/" + vocabulary.key() + "/terms";
        return id == null ? terms : terms + "/" + id + "/change";
    }

    /** What it can be a part of, as the NHS.UK select component takes it. */
    public List<Map<String, Object>> broader() {
        return Stream.concat(
                        Stream.of(Map.<String, Object>of("value", "", "text", "Nothing: it stands at the top")),
                        offered.stream()
                                .filter(term -> !term.id().equals(id))
                                .map(term -> Map.<String, Object>of("value", term.id(), "text", term.label())))
                .toList();
    }

    /** The dimensions to tick. */
    public List<Map<String, Object>> dimensions() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> Map.<String, Object>of(
                        "value",
                        dimension.key(),
                        "text",
                        dimension.title(),
                        "checked",
                        form.dimensions().contains(dimension.key())))
                .toList();
    }

    /** Whether it is to be offered. */
    public List<Map<String, Object>> offering() {
        boolean retired = form.retired().equals("yes");
        return List.of(
                Map.of("value", "no", "text", "Yes, people can choose it", "checked", !retired),
                Map.of("value", "yes", "text", "No, retire it: old records keep it", "checked", retired));
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable FieldProblem problem(String field) {
        return new FormPage<>(form, problems, List.of()).problem(field);
    }

    /** "Error: " when something is wrong, as the first words of the page's title. */
    public String titlePrefix() {
        return problems.isEmpty() ? "" : "Error: ";
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return VocabularyPresenter.trail(vocabulary);
    }
}

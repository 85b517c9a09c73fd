package org.practicecommons.vocabulary.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;
import org.practicecommons.vocabulary.Dimension;
import org.practicecommons.vocabulary.SourceBreak;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.TermFacts;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;

/**
 * A term on a page.
 *
 * @param anchor its place on the page; null where the page holds it a second time
 * @param term the term
 * @param href address of its own page
 * @param broader the term that it is a part of; null at the top
 * @param dimensions in which it stands, in words
 * @param facts what else is known, a sentence each
 * @param out where more is found outside; null when nowhere is
 */
record TermLine(
        @Nullable String anchor,
        Term term,
        String href,
        @Nullable Link broader,
        List<String> dimensions,
        List<String> facts,
        @Nullable String out) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static TermLine of(Vocabularies vocabularies, Vocabulary vocabulary, Term term, boolean anchored) {
        return new TermLine(
                anchored ? term.id() : null,
                term,
                href(vocabulary, term.id()),
                Optional.ofNullable(term.broader())
                        .flatMap(id -> vocabularies.find(vocabulary, id))
                        .map(broader -> link(vocabulary, broader))
                        .orElse(null),
                term.dimensions().stream()
                        .flatMap(key -> Dimension.ofKey(key).stream())
                        .map(Dimension::title)
                        .toList(),
                facts(vocabularies, term.known()),
                term.known().href());
    }

    static String href(Vocabulary vocabulary, String id) {
        return "/vocabularies/" + vocabulary.key() + "/terms/" + id;
    }

    static Link link(Vocabulary vocabulary, Term term) {
        return new Link(term.label(), href(vocabulary, term.id()));
    }

    /** The other words, with commas between them; empty when there are none. */
    public String synonyms() {
        return String.join(", ", term.synonyms());
    }

    private static List<String> facts(Vocabularies vocabularies, TermFacts facts) {
        List<String> said = new ArrayList<>();
        Optional.ofNullable(facts.kind()).map(TermLine::kind).ifPresent(said::add);
        Optional.ofNullable(facts.unit())
                .map(unit -> "Counted in " + unit + ".")
                .ifPresent(said::add);
        Optional.ofNullable(facts.source())
                .flatMap(id -> vocabularies.find(Vocabulary.DATA_SOURCES, id))
                .map(source -> "A good source: " + source.label() + ".")
                .ifPresent(said::add);
        Optional.ofNullable(facts.from())
                .map(day -> "Since " + DAY.format(day) + ".")
                .ifPresent(said::add);
        said.addAll(facts.breaks().stream().map(TermLine::inWords).collect(Collectors.toList()));
        return said;
    }

    private static String inWords(SourceBreak gap) {
        String when = gap.to() == null
                ? "From " + DAY.format(gap.from()) + " on"
                : "From " + DAY.format(gap.from()) + " to " + DAY.format(gap.to());
        return "Does not compare. " + when + ": " + gap.why();
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "process" -> "A process measure: is it done?";
            case "uptake" -> "An uptake measure: do people come?";
            case "experience" -> "A measure of experience: what is it like?";
            case "outcome" -> "An outcome measure: what has changed for people?";
            case "balancing" -> "A balancing measure: does it do harm elsewhere?";
            case "equity-gap" -> "A measure of a gap: who has less?";
            case "published" -> "Published figures.";
            case "link" -> "To link to; its figures are not kept here.";
            case "own" -> "Figures that you or a partner count. Enter totals only.";
            default -> kind;
        };
    }
}

package org.practicecommons.vocabulary.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;
import org.practicecommons.vocabulary.Dimension;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.TermRevision;
import org.practicecommons.vocabulary.TermRevisions;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Puts the pages of vocabularies together. */
@Component
class VocabularyPresenter {
    static final List<Link> TRAIL = List.of(Link.HOME, new Link("The words we use", "/vocabularies"));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Vocabularies vocabularies;
    private final TermRevisions revisions;

    VocabularyPresenter(Vocabularies vocabularies, TermRevisions revisions) {
        this.vocabularies = vocabularies;
        this.revisions = revisions;
    }

    static List<Link> trail(Vocabulary vocabulary) {
        return Stream.concat(TRAIL.stream(), Stream.of(link(vocabulary))).toList();
    }

    IndexPage index() {
        return new IndexPage(Arrays.stream(Vocabulary.values()).map(this::row).toList());
    }

    ListPage list(Vocabulary vocabulary, boolean curator) {
        List<ListPage.Section> sections = vocabulary.hasDimensions() ? byDimension(vocabulary) : all(vocabulary);
        List<TermLine> retired = vocabularies.retired(vocabulary).stream()
                .map(term -> TermLine.of(vocabularies, vocabulary, term, true))
                .toList();
        boolean adds = curator && !vocabulary.isClosed();
        return new ListPage(vocabulary, vocabularies.version(vocabulary), sections, retired, adds);
    }

    TermPage term(Vocabulary vocabulary, String id, @Nullable String done, boolean curator) {
        Term term = vocabularies.get(vocabulary, id);
        List<ChangeLine> changes = changes(vocabulary, revisions.list(vocabulary, id));
        List<Link> narrower = vocabularies.list(vocabulary).stream()
                .filter(other -> id.equals(other.broader()))
                .map(other -> TermLine.link(vocabulary, other))
                .toList();
        return new TermPage(
                vocabulary,
                TermLine.of(vocabularies, vocabulary, term, true),
                narrower,
                !vocabularies.offers(vocabulary, id),
                changes,
                changes.isEmpty() ? null : vocabularies.inFile(vocabulary, id).orElse(null),
                done,
                curator);
    }

    HistoryPage history(Vocabulary vocabulary) {
        return new HistoryPage(
                vocabulary, vocabularies.version(vocabulary), changes(vocabulary, revisions.list(vocabulary)));
    }

    private IndexPage.Row row(Vocabulary vocabulary) {
        return new IndexPage.Row(
                link(vocabulary),
                vocabulary.about(),
                vocabularies.list(vocabulary).size(),
                vocabularies.version(vocabulary),
                "/api/v1/vocabularies/" + vocabulary.key());
    }

    /** A term that stands in several dimensions is shown in each; only the first has the anchor. */
    private List<ListPage.Section> byDimension(Vocabulary vocabulary) {
        Set<String> seen = new HashSet<>();
        List<ListPage.Section> sections = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<TermLine> lines = vocabularies.list(vocabulary).stream()
                    .filter(term -> term.dimensions().contains(dimension.key()))
                    .map(term -> TermLine.of(vocabularies, vocabulary, term, seen.add(term.id())))
                    .toList();
            sections.add(new ListPage.Section("dimension-" + dimension.key(), dimension.title(), lines));
        }
        return sections;
    }

    private List<ListPage.Section> all(Vocabulary vocabulary) {
        List<TermLine> lines = vocabularies.list(vocabulary).stream()
                .map(term -> TermLine.of(vocabularies, vocabulary, term, true))
                .toList();
        return List.of(new ListPage.Section("terms", "Terms", lines));
    }

    private List<ChangeLine> changes(Vocabulary vocabulary, List<TermRevision> newestFirst) {
        return newestFirst.stream()
                .map(revision -> new ChangeLine(
                        DAY.format(revision.at()),
                        what(vocabulary, revision, newestFirst),
                        new Link(name(vocabulary, revision), TermLine.href(vocabulary, revision.term())),
                        revision))
                .toList();
    }

    private String what(Vocabulary vocabulary, TermRevision revision, List<TermRevision> all) {
        if (revision.retired()) {
            return "Retired";
        }
        boolean retiredBefore = all.stream()
                .anyMatch(other -> other.term().equals(revision.term())
                        && other.version() == revision.version() - 1
                        && other.retired());
        if (retiredBefore) {
            return "Offered again";
        }
        boolean isNew = revision.version() == 1
                && vocabularies.inFile(vocabulary, revision.term()).isEmpty();
        return isNew ? "Added" : "Changed";
    }

    private String name(Vocabulary vocabulary, TermRevision revision) {
        return revision.removed()
                ? vocabularies
                        .find(vocabulary, revision.term())
                        .map(Term::label)
                        .orElse("A term whose words were removed")
                : revision.label();
    }

    private static Link link(Vocabulary vocabulary) {
        return new Link(vocabulary.title(), "/vocabularies/" + vocabulary.key());
    }
}

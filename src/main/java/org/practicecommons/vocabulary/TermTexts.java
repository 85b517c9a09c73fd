package org.practicecommons.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Contributions;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Visibility;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.ModeratedTexts;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.shared.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What curators wrote in vocabularies, as texts that members wrote and that people can report. */
@Component
class TermTexts implements ModeratedTexts, Contributions {
    private final TermRevisions revisions;
    private final Vocabularies vocabularies;
    private final ApplicationEventPublisher events;

    TermTexts(TermRevisions revisions, Vocabularies vocabularies, ApplicationEventPublisher events) {
        this.vocabularies = vocabularies;
        this.revisions = revisions;
        this.events = events;
    }

    @Override
    public String kind() {
        return "term";
    }

    /** @param id vocabulary and term: {@code populations/rough-sleepers} */
    @Override
    public Optional<ModeratedText> find(String id) {
        return vocabulary(id).flatMap(vocabulary -> {
            List<TermRevision> kept = revisions.list(vocabulary, term(id)).stream()
                    .filter(revision -> !revision.removed())
                    .toList();
            return kept.stream().findFirst().map(newest -> moderated(vocabulary, newest, kept));
        });
    }

    @Override
    public void redact(TransactionContext tx, String id) {
        vocabulary(id).ifPresent(vocabulary -> {
            revisions.redact(tx, vocabulary, term(id));
            events.publishEvent(new VocabularyChanged(vocabulary, tx, term(id)));
        });
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        return revisions.writtenBy(member).stream()
                .map(revision -> new Contribution(
                        "A change of a term",
                        href(revision),
                        words(revision).collect(Collectors.joining("\n")),
                        revision.at()))
                .toList();
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        // Curators write for the whole service: nothing belongs to an organisation.
    }

    /** Everybody reads terms; no organisation counts for that. */
    private ModeratedText moderated(Vocabulary vocabulary, TermRevision newest, List<TermRevision> kept) {
        Belonging belonging =
                new Belonging(newest.by(), OrganisationType.PARTNER, newest.vocabulary(), Visibility.PUBLIC, List.of());
        return new ModeratedText(
                new TextRef(kind(), newest.vocabulary() + "/" + newest.term()),
                "The term " + newest.label(),
                href(newest),
                ownWords(vocabulary, kept),
                belonging.audience(),
                newest.by());
    }

    /** All that curators wrote about a term. What the program itself says of it stays when that is removed. */
    private String ownWords(Vocabulary vocabulary, List<TermRevision> kept) {
        Set<String> inFile = vocabularies.inFile(vocabulary, kept.getFirst().term()).stream()
                .flatMap(term -> Stream.concat(term.words(), Stream.of(term.summary())))
                .collect(Collectors.toSet());
        return kept.stream()
                .flatMap(TermTexts::words)
                .filter(word -> !inFile.contains(word))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(TermRevision revision) {
        return Stream.of(
                        Stream.of(revision.label(), revision.summary()),
                        revision.synonyms().stream(),
                        Stream.of(revision.why()))
                .flatMap(words -> words);
    }

    private static String href(TermRevision revision) {
        return "/vocabularies/" + revision.vocabulary() + "/terms/" + revision.term();
    }

    private static Optional<Vocabulary> vocabulary(String id) {
        return Vocabulary.ofKey(id.substring(0, Math.max(id.indexOf('/'), 0)));
    }

    private static String term(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}

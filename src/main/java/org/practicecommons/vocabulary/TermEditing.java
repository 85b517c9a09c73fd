package org.practicecommons.vocabulary;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Duty;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes of vocabularies by curators. Nothing is lost: each change is kept, with who, when and why. */
@Component
public class TermEditing {
    /** What a change came to. */
    public enum Outcome {
        /** There was no such term before. */
        ADDED,
        /** It was something else before. */
        CHANGED,
        /** It was this already: nothing was written. */
        SAME
    }

    private static final Pattern ID = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");

    private final Graph graph;
    private final Vocabularies vocabularies;
    private final TermRevisions revisions;
    private final TextDoor door;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TermEditing(
            Graph graph,
            Vocabularies vocabularies,
            TermRevisions revisions,
            TextDoor door,
            Clock clock,
            ApplicationEventPublisher events) {
        this.graph = graph;
        this.vocabularies = vocabularies;
        this.revisions = revisions;
        this.door = door;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the caller may change vocabularies. */
    public static boolean isCurator(Caller caller) {
        return caller.has(Duty.CURATOR);
    }

    /**
     * Makes a term what the draft says; adds it when there is none with this id. Durable when this returns.
     *
     * @param version the version that the caller has read; empty for whatever it is now
     * @throws MayNot when the caller is no curator
     * @throws Stale when the term was changed meanwhile
     * @throws BadParameter when the id or the draft is against a rule
     * @throws TextRefused when a text could identify a patient
     */
    public synchronized Outcome put(
            Caller caller, Vocabulary vocabulary, String id, Optional<Long> version, TermDraft draft) {
        Member curator = curator(caller);
        SequencedMap<String, String> texts = new LinkedHashMap<>(draft.texts());
        texts.put("id", id);
        door.checkAll(
                texts, vocabularies.find(vocabulary, id).map(TermEditing::words).orElse(List.of()));
        if (!ID.matcher(id).matches()) {
            throw BadParameter.refused("id", "term.id-form");
        }
        try {
            return graph.write(tx -> write(tx, curator, vocabulary, id, version, draft));
        } catch (RuntimeException failed) {
            revisions.lay(vocabulary);
            throw failed instanceof ClientException clash && isTaken(clash) ? new Stale() : failed;
        }
    }

    /** An id for a new term, made from its label; one that is free. */
    public String newId(Vocabulary vocabulary, String label) {
        String words = label.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = words.isEmpty()
                ? "term"
                : words.substring(0, Math.min(words.length(), 50)).replaceAll("-$", "");
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? base : base + "-" + n)
                .filter(id -> vocabularies.find(vocabulary, id).isEmpty() && vocabularies.version(vocabulary, id) == 0)
                .findFirst()
                .orElseThrow();
    }

    private Outcome write(
            TransactionContext tx,
            Member curator,
            Vocabulary vocabulary,
            String id,
            Optional<Long> version,
            TermDraft draft) {
        List<TermRevision> before = revisions.inOrder(tx, vocabulary);
        vocabularies.lay(vocabulary, before);
        long now = vocabularies.version(vocabulary, id);
        if (version.isPresent() && version.get() != now) {
            throw new Stale();
        }
        new DraftRules(vocabularies, vocabulary).check(id, draft);
        Outcome outcome = outcome(vocabulary, id, draft);
        if (outcome != Outcome.SAME) {
            TermRevision next = revision(curator, vocabulary, id, now + 1, draft);
            revisions.add(tx, next);
            AuditTrail.add(
                    tx,
                    next.at(),
                    curator.id(),
                    "term-" + (draft.retired() ? "retired" : outcome.name().toLowerCase(Locale.ROOT)),
                    vocabulary.key() + "/" + id,
                    "version " + next.version());
            vocabularies.lay(
                    vocabulary, Stream.concat(before.stream(), Stream.of(next)).toList());
            events.publishEvent(new VocabularyChanged(vocabulary, tx));
        }
        return outcome;
    }

    private Outcome outcome(Vocabulary vocabulary, String id, TermDraft draft) {
        Optional<Term> held = vocabularies.find(vocabulary, id);
        if (held.isEmpty()) {
            return Outcome.ADDED;
        }
        Term words = held.get();
        Term plain =
                new Term(id, words.label(), words.summary(), words.synonyms(), words.broader(), words.dimensions());
        boolean same = plain.equals(draft.term(id)) && draft.retired() != vocabularies.offers(vocabulary, id);
        return same ? Outcome.SAME : Outcome.CHANGED;
    }

    private TermRevision revision(Member curator, Vocabulary vocabulary, String id, long version, TermDraft draft) {
        return new TermRevision(
                vocabulary.key(),
                id,
                version,
                draft.label(),
                draft.summary(),
                draft.synonyms(),
                draft.broader(),
                draft.dimensions(),
                draft.retired(),
                clock.instant(),
                curator.id(),
                draft.why(),
                false);
    }

    private static List<String> words(Term held) {
        return List.of(held.label(), held.summary(), String.join("\n", held.synonyms()));
    }

    private static Member curator(Caller caller) {
        Member member = caller.required();
        if (!member.has(Duty.CURATOR)) {
            throw new MayNot("curate-terms");
        }
        return member;
    }

    /** Another program has added the same version at the same time. */
    private static boolean isTaken(ClientException clash) {
        return clash.code().endsWith("ConstraintValidationFailed");
    }
}

package org.practicecommons.innovation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicecommons.guard.NamesToCheck;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Duty;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.NotSignedIn;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Stale;
import org.springframework.stereotype.Component;

/** Drafts that came in files: curators check each against its page, and publish or discard it. */
@Component
public class Curation {
    private final Graph graph;
    private final Innovations innovations;
    private final RecordTexts texts;
    private final Clock clock;

    Curation(Graph graph, Innovations innovations, RecordTexts texts, Clock clock) {
        this.graph = graph;
        this.innovations = innovations;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Refuses whoever is no curator.
     *
     * @throws NotSignedIn when nobody has signed in
     * @throws MayNot when the caller is no curator
     */
    public void requireCurator(Caller caller) {
        curator(caller);
    }

    /**
     * Imported drafts, the longest waiting first.
     *
     * @throws NotSignedIn when nobody has signed in
     * @throws MayNot when the caller is no curator
     */
    public List<Innovation> waiting(Caller caller) {
        curator(caller);
        return graph.list(
                ImportedQueries.WAITING, Map.of("author", ReadRecords.NOBODY.toString()), InnovationRows::innovation);
    }

    /**
     * Publishes a draft for everybody, or discards it: then no later import brings it back. Durable when this returns.
     *
     * @throws NotSignedIn when nobody has signed in
     * @throws MayNot when the caller is no curator
     * @throws NoSuchInnovation when there is no such imported record
     * @throws AlreadyCurated when it is no draft any more
     * @throws TextRefused when it is to be published and could identify a patient
     * @throws NamesToCheck when names stand in it beside conditions and the curator has not vouched for them
     * @throws Stale when it was changed meanwhile
     */
    public Innovation decide(Caller caller, String id, CurationOutcome outcome) {
        Member curator = curator(caller);
        Innovation draft = imported(id);
        if (draft.status() != RecordStatus.DRAFT) {
            throw new AlreadyCurated();
        }
        if (outcome == CurationOutcome.PUBLISHED) {
            texts.check(draft.told(), Optional.empty());
        }
        Belonging was = draft.belonging();
        Belonging now = new Belonging(was.author(), was.type(), was.code(), Visibility.PUBLIC, List.of());
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("status", outcome.status().name());
        row.put("visibility", Visibility.PUBLIC.name());
        row.put("audience", InnovationRows.audience(now, outcome.status()));
        row.put("now", InnovationRows.at(clock.instant()));
        graph.change(tx -> {
            if (tx.run(InnovationQueries.KEEP, Map.of("id", id, "version", draft.version()))
                    .list()
                    .isEmpty()) {
                throw new Stale();
            }
            tx.run(ImportedQueries.DECIDE, row).consume();
            AuditTrail.add(
                    tx,
                    clock.instant(),
                    curator.id(),
                    "innovation-" + outcome.key(),
                    "innovation/" + id,
                    "Imported draft");
        });
        return imported(id);
    }

    private Innovation imported(String id) {
        return innovations
                .find(id)
                .filter(record -> record.belonging().author().equals(ReadRecords.NOBODY))
                .orElseThrow(NoSuchInnovation::new);
    }

    private static Member curator(Caller caller) {
        Member member = caller.required();
        if (!member.has(Duty.CURATOR)) {
            throw new MayNot("curate-records");
        }
        return member;
    }
}

package org.practicecommons.innovation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Guests;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.shared.Stale;
import org.springframework.stereotype.Component;

/** Writes records down and changes them. Everything is durable when a method returns. */
@Component
public class Recording {
    private final Graph graph;
    private final Innovations innovations;
    private final Leads leads;
    private final DraftRules rules;
    private final RecordTexts texts;
    private final Guests guests;
    private final Journeys journeys;
    private final AskLetters letters;
    private final Clock clock;

    Recording(
            Graph graph,
            Innovations innovations,
            Leads leads,
            DraftRules rules,
            RecordTexts texts,
            Guests guests,
            Journeys journeys,
            AskLetters letters,
            Clock clock) {
        this.letters = letters;
        this.graph = graph;
        this.innovations = innovations;
        this.leads = leads;
        this.rules = rules;
        this.texts = texts;
        this.guests = guests;
        this.journeys = journeys;
        this.clock = clock;
    }

    /**
     * Writes a new record.
     *
     * @param id chosen by the writer, so that sending the same twice makes one record, and a draft can be sent as it grows;
     *     a draft that comes after its record is out changes nothing; null for any
     * @param lead who leads the work; null for the caller's own organisation. A community partner that the caller does not act
     *     for is asked, and leads once it agrees
     * @param status draft or published
     * @param stage where the lead is
     * @throws BadParameter when the draft is against a rule
     * @throws TextRefused when a text could identify a patient
     * @throws MayNot when the caller acts for no organisation that can record
     */
    public Innovation add(
            Caller caller,
            @Nullable UUID id,
            @Nullable Organisation lead,
            InnovationDraft draft,
            RecordStatus status,
            Stage stage) {
        String key = (id == null ? UUID.randomUUID() : id).toString();
        return add(caller, key, lead, draft, status, stage, read(caller, key));
    }

    /** A record made of another: names in the other's words are not asked about again. */
    Innovation addFrom(
            InnovationDraft source, Caller caller, UUID id, Organisation lead, InnovationDraft draft, Stage stage) {
        return add(caller, id.toString(), lead, draft, RecordStatus.PUBLISHED, stage, Optional.of(source));
    }

    private Innovation add(
            Caller caller,
            String key,
            @Nullable Organisation lead,
            InnovationDraft draft,
            RecordStatus status,
            Stage stage,
            Optional<InnovationDraft> read) {
        Organisation owner = leads.owner(caller, lead);
        Organisation leading = leads.leading(caller, owner, lead);
        boolean asked = !leading.is(owner.type(), owner.code());
        require(draft, status, stage, read);
        Belonging belonging = new Belonging(
                caller.required().id(), owner.type(), owner.code(), draft.visibility(), guests.known(draft.invited()));
        Map<String, @Nullable Object> record = InnovationRows.told(draft);
        record.put("id", key);
        record.put("author", belonging.author().toString());
        record.put("ownerType", owner.type().name());
        record.put("ownerCode", owner.code());
        record.put("created", InnovationRows.at(clock.instant()));
        record.put("version", 1L);
        record.put("stage", stage.name());
        out(record, belonging, status);
        boolean added = graph.write(tx -> {
            if (tx.run(InnovationQueries.BY_ID, Map.of("id", key)).hasNext()) {
                return false;
            }
            write(tx, InnovationQueries.ADD, key, record, draft);
            tieLead(tx, key, owner);
            journeys.begin(tx, key, owner, stage, belonging.author());
            if (asked) {
                AskedLeads.ask(tx, key, leading, belonging.author(), clock.instant());
            }
            return true;
        });
        if (added && asked) {
            letters.send(leading, key);
        }
        Innovation now = own(caller, key);
        boolean outAlready = status == RecordStatus.DRAFT && now.status() != RecordStatus.DRAFT;
        return added || outAlready ? now : change(caller, key, now.version(), draft, status);
    }

    /**
     * Tells something else, or shows it to others. What the record was is kept.
     *
     * @param version the version that the caller has read
     * @param status draft, published or withdrawn; what was published does not become a draft again
     * @throws Stale when it was changed meanwhile
     * @throws NoSuchInnovation when there is none, or the caller may not read it
     * @throws MayNot when the caller may read it but not change it
     */
    public Innovation change(Caller caller, String id, long version, InnovationDraft draft, RecordStatus status) {
        Innovation before = own(caller, id);
        RecordStatus next =
                status == RecordStatus.DRAFT && before.status() != RecordStatus.DRAFT ? before.status() : status;
        require(draft, next, before.stage(), read(before));
        Belonging was = before.belonging();
        Belonging belonging =
                new Belonging(was.author(), was.type(), was.code(), draft.visibility(), guests.known(draft.invited()));
        Map<String, @Nullable Object> record = InnovationRows.told(draft);
        record.put("version", version + 1);
        out(record, belonging, next);
        graph.change(tx -> {
            if (tx.run(InnovationQueries.KEEP, Map.of("id", id, "version", version))
                    .list()
                    .isEmpty()) {
                throw new Stale();
            }
            write(tx, InnovationQueries.CHANGE, id, record, draft);
        });
        return innovations.get(caller, id);
    }

    /**
     * Deletes a draft with all that it was; a record that is out is withdrawn, and stays for its team.
     *
     * @throws NoSuchInnovation when there is none, or the caller may not read it
     * @throws MayNot when the caller may read it but not change it
     */
    public void remove(Caller caller, String id) {
        Innovation record = own(caller, id);
        if (record.status() == RecordStatus.DRAFT) {
            graph.change(
                    tx -> tx.run(InnovationQueries.DELETE, Map.of("id", id)).consume());
        } else {
            change(caller, id, record.version(), record.told(), RecordStatus.WITHDRAWN);
        }
    }

    /**
     * A record that the caller may change.
     *
     * @throws NoSuchInnovation when there is none, or the caller may not read it
     * @throws MayNot when the caller may read it but not change it
     */
    public Innovation own(Caller caller, String id) {
        Innovation record = innovations.get(caller, id);
        caller.required();
        if (!innovations.isKeptBy(caller, record)) {
            throw new MayNot("change-record");
        }
        return record;
    }

    /**
     * Whether the caller may change a record.
     *
     * @throws NoSuchInnovation when there is none, or the caller may not read it
     */
    public boolean isKeptBy(Caller caller, String id) {
        return innovations.isKeptBy(caller, innovations.get(caller, id));
    }

    /** What a draft that is sent again said the last time. */
    private Optional<InnovationDraft> read(Caller caller, String key) {
        return innovations
                .find(key)
                .filter(before -> innovations.isKeptBy(caller, before))
                .flatMap(Recording::read);
    }

    /** Whoever wrote a record was asked about the names in it; about an imported draft nobody was. */
    private static Optional<InnovationDraft> read(Innovation before) {
        boolean unread = before.status() == RecordStatus.DRAFT
                && before.belonging().author().equals(ReadRecords.NOBODY);
        return unread ? Optional.empty() : Optional.of(before.told());
    }

    private void require(InnovationDraft draft, RecordStatus status, Stage stage, Optional<InnovationDraft> read) {
        List<FieldProblem> problems =
                status == RecordStatus.PUBLISHED ? rules.forPublishing(draft, stage) : rules.forKeeping(draft);
        problems.stream().findFirst().ifPresent(wrong -> {
            throw BadParameter.refused(wrong.field(), wrong.messageKey());
        });
        texts.check(draft, read);
    }

    private void out(Map<String, @Nullable Object> record, Belonging belonging, RecordStatus status) {
        record.put("status", status.name());
        record.put("audience", InnovationRows.audience(belonging, status));
        record.put("changed", InnovationRows.at(clock.instant()));
        record.put("removed", false);
    }

    static void write(
            TransactionContext tx,
            String query,
            String id,
            Map<String, @Nullable Object> record,
            InnovationDraft draft) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("record", record);
        row.put("challenges", draft.challenges());
        row.put("populations", draft.populations());
        tx.run(query, row).consume();
    }

    static void tieLead(TransactionContext tx, String id, Organisation lead) {
        Map<String, Object> row =
                Map.of("id", id, "type", lead.type().name(), "code", lead.code(), "name", lead.name());
        tx.run(InnovationQueries.NAME_LEAD, row).consume();
        tx.run(InnovationQueries.LEAD, row).consume();
    }
}

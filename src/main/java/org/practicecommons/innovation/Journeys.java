package org.practicecommons.innovation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** The journeys of organisations with a piece of work. Nothing before a move is lost. */
@Component
public class Journeys {
    private final Graph graph;
    private final Innovations innovations;
    private final Leads leads;
    private final ContextSnapshots snapshots;
    private final TextDoor door;
    private final Clock clock;

    Journeys(
            Graph graph, Innovations innovations, Leads leads, ContextSnapshots snapshots, TextDoor door, Clock clock) {
        this.graph = graph;
        this.innovations = innovations;
        this.leads = leads;
        this.snapshots = snapshots;
        this.door = door;
        this.clock = clock;
    }

    /** Everybody who does the work, the first who did first. */
    public List<Practising> of(Innovation record) {
        return graph.list(JourneyQueries.OF_RECORD, Map.of("id", record.id()), JourneyRows::practising);
    }

    /** All that happened, the newest first. */
    public List<Practising.Event> events(Innovation record) {
        return graph
                .list(JourneyQueries.EVENTS, Map.of("id", record.id()), row -> JourneyRows.event(row.get("event")))
                .stream()
                .sorted(JourneyRows.NEWEST)
                .toList();
    }

    /**
     * The caller's organisation moves on, back, pauses or stops; one that did not do the work yet begins. Durable when this
     * returns.
     *
     * @param organisation which of the caller's; null for the first
     * @throws BadParameter when the move is against a rule
     * @throws TextRefused when a text could identify a patient
     * @throws MayNot when the caller acts for no organisation that can do work, or not for the one named
     */
    public void move(Caller caller, String id, @Nullable Organisation organisation, Move move) {
        Innovation record = innovations.get(caller, id);
        Organisation mover = mover(caller, organisation, record);
        move.problems(today()).stream().findFirst().ifPresent(wrong -> {
            throw BadParameter.refused(wrong.field(), wrong.messageKey());
        });
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("why", move.why());
        texts.put("learning", move.learning());
        door.checkAll(texts);
        MemberId by = caller.required().id();
        graph.change(tx -> {
            go(tx, id, mover, move, Map.of());
            tell(tx, id, mover, move, by);
            boolean leads = record.lead().is(mover.type(), mover.code());
            if (leads && !move.learning().isEmpty()) {
                tx.run(JourneyQueries.LAST_LEARNING, Map.of("id", id, "learning", move.learning()))
                        .consume();
            }
        });
    }

    /** Says that a journey is as it was told: nothing has changed, and it still goes on. */
    public void confirm(Caller caller, String id, @Nullable Organisation organisation) {
        Innovation record = innovations.get(caller, id);
        Organisation mover = mover(caller, organisation, record);
        Map<String, Object> row = organisation(id, mover);
        row.put("now", InnovationRows.at(clock.instant()));
        row.put("by", caller.required().id().toString());
        graph.change(tx -> tx.run(JourneyQueries.CONFIRM, row).consume());
    }

    /** The first step of who leads, in the transaction that makes the record. */
    void begin(TransactionContext tx, String id, Organisation lead, Stage stage, MemberId by) {
        Move first = new Move(stage, today(), "", "", false);
        go(tx, id, lead, first, Map.of());
        tell(tx, id, lead, first, by);
    }

    /** Brings an organisation to a stage; more are further properties of the journey. */
    void go(TransactionContext tx, String id, Organisation organisation, Move move, Map<String, Object> more) {
        Map<String, @Nullable Object> journey = new HashMap<>(more);
        journey.put("stage", move.stage().name());
        journey.put("since", move.on());
        journey.put("sincePrecision", move.precision().name());
        if (move.routineBefore()) {
            journey.put("novelty", Practising.Novelty.ROUTINE_HERE.name());
        }
        if (move.stage().isRoutine()) {
            journey.put("routineSince", move.on());
            journey.put("routinePrecision", move.precision().name());
        } else if (move.stage() != Stage.PAUSED && move.stage() != Stage.STOPPED) {
            journey.put("routineSince", null);
        }
        Map<String, Object> row = organisation(id, organisation);
        row.put("began", move.on());
        row.put("journey", journey);
        tx.run(JourneyQueries.GO, row).consume();
        snapshots.freeze(tx, id, organisation);
        row.put("stage", move.stage().name());
        row.put("changed", clock.instant().atZone(ZoneOffset.UTC));
        tx.run(JourneyQueries.LEAD_STAGE, row).consume();
    }

    /**
     * Tells what happened; a step that was the last and is told again, as by pressing a button twice, is one.
     *
     * @return the step's id
     */
    String tell(TransactionContext tx, String id, Organisation organisation, Move move, @Nullable MemberId by) {
        String step = UUID.randomUUID().toString();
        Map<String, @Nullable Object> event = new HashMap<>();
        event.put("id", step);
        event.put("record", id);
        event.put("type", organisation.type().name());
        event.put("code", organisation.code());
        event.put("stage", move.stage().name());
        event.put("on", move.on());
        event.put("precision", move.precision().name());
        event.put("why", move.why());
        event.put("learning", move.learning());
        event.put("by", by == null ? null : by.toString());
        event.put("at", clock.instant().atZone(ZoneOffset.UTC));
        Map<String, Object> row = Map.of("id", id, "event", event);
        return tx.run(JourneyQueries.SAME, row).stream()
                .findFirst()
                .map(twice -> twice.get("step").asString())
                .orElseGet(() -> {
                    tx.run(JourneyQueries.TELL, row).consume();
                    return step;
                });
    }

    /** The caller's organisation; a lead that nobody here acts for is spoken for by who keeps the record. */
    private Organisation mover(Caller caller, @Nullable Organisation named, Innovation record) {
        caller.required();
        boolean keepsForLead = named == null || record.lead().is(named.type(), named.code());
        if (keepsForLead && innovations.isKeptBy(caller, record)) {
            return record.lead();
        }
        return leads.doer(caller, named);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, Object> organisation(String id, Organisation organisation) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("type", organisation.type().name());
        row.put("code", organisation.code());
        return row;
    }
}

package org.practicecommons.innovation;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** The evidence of records, in four slots. Who may read a record reads its evidence; who keeps the record adds to it. */
@Component
public class EvidenceItems {
    private final Graph graph;
    private final Recording recording;
    private final TextDoor door;
    private final Clock clock;

    EvidenceItems(Graph graph, Recording recording, TextDoor door, Clock clock) {
        this.graph = graph;
        this.recording = recording;
        this.door = door;
        this.clock = clock;
    }

    /** All evidence of a record, the oldest first. */
    public List<Evidence> of(Innovation record) {
        return graph.list(EvidenceQueries.OF_RECORD, Map.of("record", record.id()), EvidenceItems::evidence);
    }

    /**
     * Adds evidence; who says the same twice, as by pressing a button twice, says it once. Durable when this returns.
     *
     * @throws BadParameter when it is against a rule
     * @throws TextRefused when a text could identify a patient
     * @throws MayNot when the caller does not keep the record
     */
    public Evidence add(Caller caller, String record, EvidenceDraft draft) {
        recording.own(caller, record);
        draft.problems().stream().findFirst().ifPresent(wrong -> {
            throw BadParameter.refused(wrong.field(), wrong.messageKey());
        });
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("text", draft.text());
        texts.put("source", draft.source());
        texts.put("voice", draft.voice());
        door.checkAll(texts);
        Evidence evidence = new Evidence(
                UUID.randomUUID().toString(), record, draft, caller.required().id(), clock.instant(), false, null);
        Map<String, Object> row = Map.of("record", record, "evidence", row(evidence));
        return graph.write(tx -> {
            Optional<Evidence> twice =
                    tx.run(EvidenceQueries.SAME, row).stream().findFirst().map(EvidenceItems::evidence);
            if (twice.isEmpty()) {
                tx.run(EvidenceQueries.ADD, row).consume();
            }
            return twice.orElse(evidence);
        });
    }

    /**
     * Takes evidence away.
     *
     * @throws NoSuchInnovation when the record has none with this id
     * @throws MayNot when the caller does not keep the record
     */
    public void remove(Caller caller, String record, String id) {
        Evidence gone = get(caller, record, id);
        graph.change(
                tx -> tx.run(EvidenceQueries.DELETE, Map.of("id", gone.id())).consume());
    }

    /**
     * Says what was done because of evidence; an empty text takes it back. Durable when this returns.
     *
     * @throws NoSuchInnovation when the record has none with this id
     * @throws BadParameter when the text is too long
     * @throws TextRefused when the text could identify a patient
     * @throws MayNot when the caller does not keep the record
     */
    public Evidence answer(Caller caller, String record, String id, String text) {
        Evidence evidence = get(caller, record, id);
        String clean = Prose.text(text);
        if (clean.length() > Evidence.Answer.LONGEST) {
            throw BadParameter.refused("text", "evidence.answer-long");
        }
        Evidence.Answer before = evidence.answer();
        door.checkAll(Map.of("text", clean), before == null ? List.of() : List.of(before.text()));
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", evidence.id());
        row.put("acted", clean.isEmpty() ? null : clean);
        row.put("at", InnovationRows.at(clock.instant()));
        graph.change(tx -> tx.run(EvidenceQueries.ANSWER, row).consume());
        return get(caller, record, id);
    }

    /**
     * One piece of a record that the caller keeps.
     *
     * @throws NoSuchInnovation when the record has none with this id
     * @throws MayNot when the caller does not keep the record
     */
    public Evidence get(Caller caller, String record, String id) {
        recording.own(caller, record);
        return find(id).filter(one -> one.record().equals(record)).orElseThrow(NoSuchInnovation::new);
    }

    /** Evidence by its id, whoever may read it. */
    Optional<Evidence> find(String id) {
        return graph.find(EvidenceQueries.BY_ID, Map.of("id", id), EvidenceItems::evidence);
    }

    static Evidence evidence(Record row) {
        Value evidence = row.get("evidence");
        return new Evidence(
                evidence.get("id").asString(),
                evidence.get("record").asString(),
                new EvidenceDraft(
                        EvidenceSlot.valueOf(evidence.get("slot").asString()),
                        EvidenceKind.valueOf(evidence.get("kind").asString()),
                        evidence.get("text").asString(""),
                        evidence.get("source").asString(""),
                        evidence.get("voice").asString(""),
                        evidence.get("consent").asBoolean(false)),
                MemberId.of(evidence.get("author").asString()),
                InnovationRows.at(evidence, "at"),
                evidence.get("removed").asBoolean(false),
                evidence.get("acted").isNull()
                        ? null
                        : new Evidence.Answer(
                                evidence.get("acted").asString(), InnovationRows.at(evidence, "actedAt")));
    }

    static Map<String, Object> row(Evidence evidence) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", evidence.id());
        row.put("record", evidence.record());
        row.put("slot", evidence.told().slot().name());
        row.put("kind", evidence.told().kind().name());
        row.put("text", evidence.told().text());
        row.put("source", evidence.told().source());
        row.put("voice", evidence.told().voice());
        row.put("consent", evidence.told().consent());
        row.put("author", evidence.author().toString());
        row.put("at", InnovationRows.at(evidence.at()));
        return row;
    }
}

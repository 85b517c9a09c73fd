package org.practicecommons.innovation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.springframework.stereotype.Component;

/** What is measured of records. Who may read a record reads its measures; who keeps the record adds to them. */
@Component
public class Measures {
    /** Most points that are taken at once. */
    public static final int MOST_POINTS = 500;

    private final Graph graph;
    private final Recording recording;
    private final MeasureRules rules;
    private final TextDoor door;
    private final Clock clock;

    Measures(Graph graph, Recording recording, MeasureRules rules, TextDoor door, Clock clock) {
        this.graph = graph;
        this.recording = recording;
        this.rules = rules;
        this.door = door;
        this.clock = clock;
    }

    /** All measures of a record, the oldest first. */
    public List<Measure> of(Innovation record) {
        return graph.list(MeasureQueries.OF_RECORD, Map.of("record", record.id()), MeasureRows::measure);
    }

    /**
     * Adds a measure with the points that are known; the same measure twice, as by pressing a button twice, is one. Durable
     * when this returns.
     *
     * @throws BadParameter when it or a point is against a rule
     * @throws TextRefused when a text could identify a patient
     * @throws MayNot when the caller does not keep the record
     */
    public Measure add(Caller caller, String record, MeasureDraft draft, List<MeasurePoint> points) {
        recording.own(caller, record);
        refuse(rules.measure(draft));
        check(draft.unit(), points);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", draft.name());
        texts.put("sourceWords", draft.sourceWords());
        door.checkAll(texts);
        Measure measure = new Measure(
                UUID.randomUUID().toString(),
                record,
                draft,
                points,
                caller.required().id(),
                clock.instant(),
                false);
        Map<String, Object> row = Map.of("record", record, "measure", MeasureRows.row(measure));
        String kept = graph.write(tx -> {
            Optional<String> twice = tx.run(MeasureQueries.SAME, row).stream()
                    .findFirst()
                    .map(found -> found.get("id").asString());
            if (twice.isEmpty()) {
                tx.run(MeasureQueries.ADD, row).consume();
            }
            String id = twice.orElse(measure.id());
            put(tx, id, points, measure.at());
            return id;
        });
        return find(kept).orElse(measure);
    }

    /**
     * Adds points; one for a day that has one already takes its place. Durable when this returns.
     *
     * @throws BadParameter when a point is against a rule
     * @throws NoSuchInnovation when the record has no such measure
     * @throws MayNot when the caller does not keep the record
     */
    public Measure put(Caller caller, String record, String id, List<MeasurePoint> points) {
        Measure measure = own(caller, record, id);
        check(measure.told().unit(), points);
        graph.change(tx -> put(tx, id, points, clock.instant()));
        return own(caller, record, id);
    }

    /**
     * Takes the point of a day away; nothing happens when there is none.
     *
     * @throws NoSuchInnovation when the record has no such measure
     * @throws MayNot when the caller does not keep the record
     */
    public void remove(Caller caller, String record, String id, LocalDate on) {
        own(caller, record, id);
        Map<String, Object> point = Map.of("id", id, "on", on);
        graph.change(tx -> tx.run(MeasureQueries.DELETE_POINT, point).consume());
    }

    /**
     * Takes a measure away with all its points.
     *
     * @throws NoSuchInnovation when the record has no such measure
     * @throws MayNot when the caller does not keep the record
     */
    public void remove(Caller caller, String record, String id) {
        own(caller, record, id);
        graph.change(tx -> tx.run(MeasureQueries.DELETE, Map.of("id", id)).consume());
    }

    /**
     * A measure of a record that the caller keeps.
     *
     * @throws NoSuchInnovation when the record has no such measure
     * @throws MayNot when the caller does not keep the record
     */
    public Measure own(Caller caller, String record, String id) {
        recording.own(caller, record);
        return find(id).filter(one -> one.record().equals(record)).orElseThrow(NoSuchInnovation::new);
    }

    /** A measure by its id, whoever may read it. */
    Optional<Measure> find(String id) {
        return graph.find(MeasureQueries.BY_ID, Map.of("id", id), MeasureRows::measure);
    }

    private void check(MeasuredIn unit, List<MeasurePoint> points) {
        if (points.size() > MOST_POINTS) {
            throw BadParameter.refused("points", "measure.points-many");
        }
        points.forEach(point -> refuse(rules.point(unit, point)));
    }

    private static void put(TransactionContext tx, String id, List<MeasurePoint> points, Instant at) {
        if (!points.isEmpty()) {
            List<Map<String, Object>> rows =
                    points.stream().map(MeasureRows::row).toList();
            tx.run(MeasureQueries.PUT_POINTS, Map.of("id", id, "points", rows, "at", InnovationRows.at(at)))
                    .consume();
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        problems.stream().findFirst().ifPresent(wrong -> {
            throw BadParameter.refused(
                    wrong.field(), wrong.messageKey(), wrong.arguments().toArray());
        });
    }
}

package org.practicecommons.innovation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.shared.MemberId;

/** Measures as rows of the graph, and back. */
final class MeasureRows {
    private MeasureRows() {}

    static Measure measure(Record row) {
        Value measure = row.get("measure");
        List<MeasurePoint> points = row.get("points").asList(MeasureRows::point).stream()
                .sorted(Comparator.comparing(MeasurePoint::on))
                .toList();
        return new Measure(
                measure.get("id").asString(),
                measure.get("record").asString(),
                told(measure),
                points,
                MemberId.of(measure.get("author").asString()),
                InnovationRows.at(measure, "at"),
                measure.get("removed").asBoolean(false));
    }

    static Map<String, @Nullable Object> row(Measure measure) {
        MeasureDraft told = measure.told();
        MeasureDraft.Baseline baseline = told.baseline();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", measure.id());
        row.put("record", measure.record());
        row.put("name", told.name());
        row.put("kind", told.kind().name());
        row.put("unit", told.unit().name());
        row.put("source", told.source());
        row.put("sourceWords", told.sourceWords());
        row.put("baseline", baseline == null ? null : baseline.value());
        row.put("baselineFrom", baseline == null ? null : baseline.from());
        row.put("baselineTo", baseline == null ? null : baseline.to());
        row.put("author", measure.author().toString());
        row.put("at", InnovationRows.at(measure.at()));
        return row;
    }

    static Map<String, Object> row(MeasurePoint point) {
        Map<String, Object> row = new HashMap<>();
        row.put("on", point.on());
        row.put("value", point.value());
        Integer part = point.part();
        Integer whole = point.whole();
        if (part != null && whole != null) {
            row.put("part", part);
            row.put("whole", whole);
        }
        return row;
    }

    private static MeasureDraft told(Value measure) {
        LocalDate from = measure.get("baselineFrom").asLocalDate(null);
        return new MeasureDraft(
                measure.get("name").asString(""),
                MeasureKind.valueOf(measure.get("kind").asString()),
                MeasuredIn.valueOf(measure.get("unit").asString()),
                measure.get("source").asString(null),
                measure.get("sourceWords").asString(""),
                from == null
                        ? null
                        : new MeasureDraft.Baseline(
                                measure.get("baseline").asDouble(),
                                from,
                                measure.get("baselineTo").asLocalDate()));
    }

    private static MeasurePoint point(Value point) {
        return new MeasurePoint(
                point.get("on").asLocalDate(),
                point.get("value").asDouble(),
                count(point.get("part")),
                count(point.get("whole")));
    }

    private static @Nullable Integer count(Value count) {
        return count.isNull() ? null : Integer.valueOf(count.asInt());
    }
}

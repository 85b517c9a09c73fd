package org.practicecommons.practice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The parts of the register as parameters and rows of {@link RegisterQueries}. */
final class RegisterRows {
    private static final Map<String, OrganisationKind> KIND_BY_LABEL =
            Arrays.stream(OrganisationKind.values()).collect(Collectors.toMap(OrganisationKind::label, kind -> kind));

    private RegisterRows() {}

    static Map<String, @Nullable Object> row(Register.Entry entry) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", entry.code());
        row.put("name", entry.name());
        row.put("aliases", entry.aliases());
        row.put("aliasText", String.join(" | ", entry.aliases()));
        row.put("address", entry.address());
        row.put("town", entry.town());
        row.put("postcode", entry.postcode());
        row.put("status", entry.status().name());
        row.put("opened", entry.opened());
        row.put("closed", entry.closed());
        row.put("hash", entry.hash());
        return row;
    }

    static Map<String, @Nullable Object> row(Register.Organisation body) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", body.code());
        row.put("name", body.name());
        row.put("onsCode", body.onsCode());
        row.put("opened", body.opened());
        row.put("closed", body.closed());
        return row;
    }

    static Map<String, @Nullable Object> row(Register.Tie tie) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("child", tie.child());
        row.put("parent", tie.parent());
        row.put("from", tie.from());
        row.put("to", tie.to());
        return row;
    }

    static Map<String, @Nullable Object> row(Register.Succession s) {
        return Map.of("from", s.from(), "to", s.to(), "on", s.on(), "kind", s.kind());
    }

    static Map<String, @Nullable Object> row(RegisterFact.Boundary boundary) {
        return Map.of(
                "key", boundary.layer() + " " + boundary.onsCode(),
                "layer", boundary.layer(),
                "onsCode", boundary.onsCode(),
                "name", boundary.name(),
                "geometry", boundary.geometry());
    }

    static Register.Organisation body(Record row) {
        return new Register.Organisation(
                kind(row, "label"),
                row.get("code").asString(),
                PracticeRows.orNull(row, "onsCode", Value::asString),
                row.get("name").asString(),
                PracticeRows.orNull(row, "opened", Value::asLocalDate),
                PracticeRows.orNull(row, "closed", Value::asLocalDate));
    }

    static Register.Tie tie(Record row) {
        return new Register.Tie(
                kind(row, "childLabel"),
                row.get("child").asString(),
                kind(row, "parentLabel"),
                row.get("parent").asString(),
                PracticeRows.orNull(row, "from", Value::asLocalDate),
                PracticeRows.orNull(row, "to", Value::asLocalDate));
    }

    private static OrganisationKind kind(Record row, String column) {
        return Objects.requireNonNull(KIND_BY_LABEL.get(row.get(column).asString()));
    }
}

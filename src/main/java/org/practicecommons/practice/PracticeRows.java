package org.practicecommons.practice;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.shared.OdsCode;

/** Reads practices from rows of {@link PracticeQueries}. */
final class PracticeRows {
    private PracticeRows() {}

    static Practice practice(Record row) {
        return new Practice(
                new OdsCode(row.get("code").asString()),
                row.get("name").asString(),
                row.get("aliases").asList(Value::asString),
                row.get("address").asList(Value::asString),
                text(row, "town"),
                text(row, "postcode"),
                PracticeState.of(
                        PracticeStatus.valueOf(row.get("status").asString()),
                        row.get("noCurrentList").asBoolean(false)),
                orNull(row, "listSize", Value::asInt),
                orNull(row, "opened", Value::asLocalDate),
                orNull(row, "closed", Value::asLocalDate),
                body(row, "pcn"),
                body(row, "subIcb"),
                body(row, "icb"),
                body(row, "region"),
                body(row, "successor"));
    }

    static Practices.Place place(Record row) {
        return new Practices.Place(
                row.get("code").asString(),
                row.get("icb").asString(),
                text(row, "region"),
                !row.get("noCurrentList").asBoolean());
    }

    private static Practice.@Nullable Body body(Record row, String column) {
        String code = text(row, column);
        return code == null
                ? null
                : new Practice.Body(code, row.get(column + "Name").asString());
    }

    static @Nullable String text(Record row, String column) {
        return orNull(row, column, Value::asString);
    }

    static <T> @Nullable T orNull(Record row, String column, Function<Value, T> as) {
        Value value = row.get(column);
        return value.isNull() ? null : as.apply(value);
    }
}

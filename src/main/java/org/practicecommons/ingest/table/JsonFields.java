package org.practicecommons.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.ingest.SourceColumn;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a JSON row that its source declares, as texts that have passed the guard. A field may hold a text, a number
 * or a list of texts.
 */
public final class JsonFields {
    private final Map<String, List<String>> texts;

    private JsonFields(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    /**
     * Reads a row.
     *
     * @param door that every text passes before anything else is said of it
     * @throws MalformedRow when a text could identify a patient, a name stands beside a condition, a needed text is missing,
     *     or a field is of another kind
     */
    public static JsonFields of(JsonNode row, List<SourceColumn> columns, TextDoor door) throws MalformedRow {
        return of(row, columns, door::checkAll);
    }

    /** As {@link #of}, for what curators read before anybody else does: names may stand in it. */
    public static JsonFields forCurators(JsonNode row, List<SourceColumn> columns, TextDoor door) throws MalformedRow {
        return of(row, columns, door::checkForCurators);
    }

    private static JsonFields of(JsonNode row, List<SourceColumn> columns, Consumer<Map<String, String>> door)
            throws MalformedRow {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (SourceColumn column : columns) {
            texts.put(column.name(), values(row.path(column.name()), column.name()));
        }
        check(texts, door);
        for (SourceColumn column : columns) {
            if (column.required()
                    && texts.getOrDefault(column.name(), List.of()).isEmpty()) {
                throw new MalformedRow(column.name(), "", "a value is needed here");
            }
        }
        return new JsonFields(texts);
    }

    private static void check(Map<String, List<String>> texts, Consumer<Map<String, String>> door) throws MalformedRow {
        Map<String, String> joined = new LinkedHashMap<>();
        texts.forEach((column, values) -> joined.put(column, String.join("\n", values)));
        try {
            door.accept(joined);
        } catch (TextRefused refused) {
            throw MalformedRow.identifier(refused.fields().getFirst(), "could identify a person: " + kinds(refused));
        }
    }

    private static Object kinds(TextRefused refused) {
        return refused.arguments().getFirst();
    }

    private static List<String> values(JsonNode field, String column) throws MalformedRow {
        Stream<JsonNode> parts = field.isArray() ? field.valueStream() : Stream.of(field);
        List<String> values = new ArrayList<>();
        for (JsonNode part : parts.toList()) {
            if (part.isContainer() || part.isBoolean()) {
                throw new MalformedRow(column, "", "not a text");
            }
            String value = Texts.clean(part.asString(""));
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    /** The texts of a list, each once. */
    public List<String> list(String column, int most, int longest) throws MalformedRow {
        List<String> values =
                texts.getOrDefault(column, List.of()).stream().distinct().toList();
        if (values.size() > most) {
            throw new MalformedRow(column, String.valueOf(values.size()), "more than " + most + " values");
        }
        for (String value : values) {
            refuseLonger(column, value, longest);
        }
        return values;
    }

    /** One text, empty when it is missing; the texts of a list are joined. */
    public String text(String column, int longest) throws MalformedRow {
        String value = String.join("; ", texts.getOrDefault(column, List.of()));
        refuseLonger(column, value, longest);
        return value;
    }

    private static void refuseLonger(String column, String value, int longest) throws MalformedRow {
        if (value.length() > longest) {
            throw new MalformedRow(column, value, "longer than " + longest + " characters");
        }
    }
}

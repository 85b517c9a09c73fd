package org.practicecommons.ingest.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows that come as JSON objects: one on each line (JSON Lines), or all in one array. */
public final class JsonRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NO_OBJECT = "not a JSON object";

    private final FileContent content;

    /** The rows of a file that {@link FileContent#isJson()}. */
    public JsonRows(FileContent content) {
        this.content = content;
    }

    /** What to do with a row. */
    @FunctionalInterface
    public interface ObjectReader {
        /**
         * Adds what the row says to the findings.
         *
         * @throws MalformedRow when it is not as described; nothing of the row may have been added before
         */
        void read(JsonNode row, Findings findings) throws MalformedRow;
    }

    /** The object on the first line, for recognising JSON Lines; empty where there is none, or one of GeoJSON. */
    public Optional<JsonNode> firstLine() {
        String first = content.openingText().strip().lines().findFirst().orElse("");
        return object(first).filter(row -> !row.has("features"));
    }

    /** The first object of the array, for recognising the file; empty where it is no array of objects. */
    public Optional<JsonNode> firstItem() {
        try (Reader text = content.text();
                JsonParser parser = JSON.createParser(text)) {
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            return array && parser.nextToken() == JsonToken.START_OBJECT
                    ? Optional.of(parser.readValueAsTree())
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads JSON Lines to their end. Blank lines are no rows.
     *
     * @throws FileRefused when a line is longer than the limit, or a field is named as holding NHS numbers
     */
    public void readLines(TableReading reading, ObjectReader reader) {
        try (BufferedReader lines = new BufferedReader(content.lines())) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    take(object(line), number, reading, reader);
                }
            }
        } catch (IOException e) {
            throw new FileRefused(Reason.UNREADABLE, content.name());
        }
    }

    /**
     * Reads an array to its end.
     *
     * @throws FileRefused when it is no array, or larger than the limit for what is held in memory
     */
    public void readArray(TableReading reading, ObjectReader reader) {
        if (content.unpackedBytes() > content.limits().workbookBytes()) {
            throw new FileRefused(Reason.TOO_LARGE, content.name());
        }
        try (Reader text = content.text();
                JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new FileRefused(Reason.BROKEN_JSON, content.name());
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                long line = parser.currentTokenLocation().getLineNr();
                JsonNode row = parser.readValueAsTree();
                take(Optional.of(row).filter(JsonNode::isObject), line, reading, reader);
            }
        } catch (IOException | JacksonException e) {
            throw new FileRefused(Reason.BROKEN_JSON, content.name());
        }
    }

    private void take(Optional<JsonNode> row, long line, TableReading reading, ObjectReader reader) {
        reading.count();
        try {
            if (row.isEmpty()) {
                throw new MalformedRow("", "", NO_OBJECT);
            }
            refuseNhsNumbers(row.get());
            reader.read(row.get(), reading.findings());
        } catch (MalformedRow e) {
            reading.reject(line, e);
        }
    }

    /** In every field, also those that are not read. */
    private void refuseNhsNumbers(JsonNode row) throws MalformedRow {
        List<String> names = List.copyOf(row.propertyNames());
        new NhsNumbers(content.name(), names).refuseByHeading();
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            if (field.getValue().isValueNode()
                    && NhsNumbers.isNhsNumber(field.getValue().asString("").strip())) {
                throw MalformedRow.identifier("", "a field holds what could be an NHS number");
            }
        }
    }

    private static Optional<JsonNode> object(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}

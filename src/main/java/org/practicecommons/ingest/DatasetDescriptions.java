package org.practicecommons.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code dataset.json} beside a publisher's files: one object, or a list of them, each with {@code file source
 * publisher licence period asAt}.
 */
public final class DatasetDescriptions {
    /** Name of the file that describes its neighbours. */
    public static final String FILE_NAME = "dataset.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<JsonNode> entries;

    private DatasetDescriptions(List<JsonNode> entries) {
        this.entries = entries;
    }

    /**
     * The descriptions in a folder; none where it holds no {@code dataset.json}.
     *
     * @throws DatasetUndescribed when the file there is not JSON
     */
    public static DatasetDescriptions in(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        return Files.isRegularFile(file) ? read(file) : new DatasetDescriptions(List.of());
    }

    /**
     * The descriptions in a file.
     *
     * @throws DatasetUndescribed when it is neither a JSON object nor a list
     */
    public static DatasetDescriptions read(Path file) {
        try {
            JsonNode root = JSON.readTree(file);
            if (!root.isObject() && !root.isArray()) {
                throw new DatasetUndescribed(FILE_NAME, FILE_NAME);
            }
            List<JsonNode> entries = new ArrayList<>();
            if (root.isObject()) {
                entries.add(root);
            } else {
                root.forEach(entries::add);
            }
            return new DatasetDescriptions(
                    entries.stream().filter(JsonNode::isObject).toList());
        } catch (JacksonException e) {
            throw new DatasetUndescribed(FILE_NAME, FILE_NAME);
        }
    }

    /**
     * What is said of a file. An entry without {@code file} speaks of every neighbour.
     *
     * @throws DatasetUndescribed when its entry lacks period or date
     */
    public Optional<DatasetDescription> of(String fileName) {
        return entries.stream()
                .filter(entry -> fileName.equals(text(entry, "file")) || !entry.has("file"))
                .findFirst()
                .map(entry -> description(fileName, entry));
    }

    private static DatasetDescription description(String file, JsonNode entry) {
        return DatasetDescription.of(
                file,
                text(entry, "source"),
                text(entry, "publisher"),
                text(entry, "licence"),
                text(entry, "period"),
                text(entry, "asAt"));
    }

    private static @Nullable String text(JsonNode entry, String field) {
        JsonNode value = entry.get(field);
        return value != null && value.isString() ? value.asString() : null;
    }
}

package org.practicecommons.ingest.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON feature collection (RFC 7946), feature by feature. */
public final class GeoJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final FileContent content;

    /** The features of a file that {@link FileContent#isJson()}. */
    public GeoJson(FileContent content) {
        this.content = content;
    }

    /** What to do with a feature. */
    @FunctionalInterface
    public interface FeatureReader {
        /**
         * Adds what the feature says to the findings.
         *
         * @throws MalformedRow when it is not as described
         */
        void read(JsonNode feature, Findings findings) throws MalformedRow;
    }

    /** The first feature, for recognising the file; empty where the file is no feature collection. */
    public Optional<JsonNode> first() {
        try (Reader text = content.text();
                JsonParser parser = JSON.createParser(text)) {
            return reachFeatures(parser) ? next(parser) : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the collection to its end.
     *
     * @throws FileRefused when it is no feature collection, or larger than the limit for what is held in memory
     */
    public void read(TableReading reading, FeatureReader reader) {
        if (content.unpackedBytes() > content.limits().workbookBytes()) {
            throw new FileRefused(Reason.TOO_LARGE, content.name());
        }
        try (Reader text = content.text();
                JsonParser parser = JSON.createParser(text)) {
            if (!reachFeatures(parser)) {
                throw new FileRefused(Reason.BROKEN_GEOJSON, content.name());
            }
            long number = 0;
            for (Optional<JsonNode> feature = next(parser); feature.isPresent(); feature = next(parser)) {
                take(feature.get(), ++number, reading, reader);
            }
        } catch (IOException | JacksonException e) {
            throw new FileRefused(Reason.BROKEN_GEOJSON, content.name());
        }
    }

    private static void take(JsonNode feature, long number, TableReading reading, FeatureReader reader) {
        reading.count();
        try {
            reader.read(feature, reading.findings());
        } catch (MalformedRow e) {
            reading.reject(number, e);
        }
    }

    private static boolean reachFeatures(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean features = parser.currentName().equals("features");
            JsonToken value = parser.nextToken();
            if (features) {
                return value == JsonToken.START_ARRAY;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static Optional<JsonNode> next(JsonParser parser) {
        return parser.nextToken() == JsonToken.END_ARRAY ? Optional.empty() : Optional.of(parser.readValueAsTree());
    }
}

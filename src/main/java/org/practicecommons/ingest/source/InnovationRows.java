package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.optional;
import static org.practicecommons.ingest.SourceColumn.required;

import java.util.EnumMap;
import java.util.Map;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.FileContent;
import org.practicecommons.ingest.table.Findings;
import org.practicecommons.ingest.table.JsonFields;
import org.practicecommons.ingest.table.JsonRows;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.TableReading;
import org.practicecommons.innovation.ImportedRecord;
import org.practicecommons.innovation.InnovationDraft;
import org.practicecommons.innovation.Passage;
import tools.jackson.databind.JsonNode;

/** Records of work that somebody publishes as JSON Lines, one object a line. */
final class InnovationRows implements SourceReader {
    static final String KEY = "innovations";

    private static final Source SOURCE = Source.open(
            KEY,
            "Records of innovation",
            "Whoever keeps the records; say who in dataset.json",
            "from whoever keeps the records, as JSON Lines (UTF-8)",
            Source.Content.JSON_LINES,
            optional("externalId", "what the source calls the record; the same again changes that record"),
            required("title", "at most 120 characters"),
            required("summary", "what was done, at most 300 characters"),
            optional("description", "what was done differently from usual, at most 2,000 characters"),
            optional("challenge", "id, label or other word for a challenge, or a list of up to 10"),
            optional("population", "id, label or other word for a group of people, or a list of up to 10"),
            optional("stage", "stage of the work, such as trying; trying where it is missing"),
            optional("practice", "ODS code of the practice that leads, or the name of a place"),
            optional("icb", "integrated care board, code or name"),
            optional("url", "address of the page, http or https"),
            optional("publisher", "who published the record"));

    private final TextDoor door;

    InnovationRows(TextDoor door) {
        this.door = door;
    }

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public int fit(Opening opening) {
        return opening.line().filter(row -> row.has("title")).isPresent() ? 2 : 0;
    }

    @Override
    public void read(FileContent content, DatasetDescription dataset, TableReading reading) {
        new JsonRows(content).readLines(reading, this::row);
    }

    private void row(JsonNode row, Findings findings) throws MalformedRow {
        JsonFields fields = JsonFields.forCurators(row, SOURCE.columns(), door);
        Map<Passage, String> passages = new EnumMap<>(Passage.class);
        passages.put(Passage.DIFFERENT, fields.text("description", Passage.LONGEST));
        passages.put(Passage.CONTEXT, RecordFields.told("Integrated care board", fields, "icb"));
        passages.values().removeIf(String::isEmpty);
        findings.record(new ImportedRecord(
                fields.text("externalId", RecordFields.LONGEST_ID),
                fields.text("title", InnovationDraft.LONGEST_TITLE),
                fields.text("summary", InnovationDraft.LONGEST_SUMMARY),
                RecordFields.terms(fields, "challenge"),
                RecordFields.terms(fields, "population"),
                RecordFields.stage(fields, "stage"),
                fields.text("practice", RecordFields.LONGEST_NAME),
                passages,
                RecordFields.from(fields, "publisher", "url", "")));
    }
}

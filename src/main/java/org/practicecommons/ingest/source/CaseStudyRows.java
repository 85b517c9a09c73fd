package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.optional;
import static org.practicecommons.ingest.SourceColumn.required;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.practicecommons.innovation.Stage;
import tools.jackson.databind.JsonNode;

/** An index of published case studies, as one JSON array. They arrive as drafts: a curator checks each against its page. */
final class CaseStudyRows implements SourceReader {
    static final String KEY = "case-studies";

    private static final Source SOURCE = Source.open(
            KEY,
            "Index of published case studies",
            "Various; each record names its own",
            "from whoever keeps the index, as a JSON array (UTF-8)",
            Source.Content.JSON,
            required("id", "what the index calls the case study"),
            required("title", "at most 120 characters"),
            optional("summary", "at most 300 characters; the evidence stands for it where it is missing"),
            optional("url", "address of the page, http or https"),
            optional("more", "addresses of further pages"),
            optional("publisher", "who published the page"),
            optional("text_licence", "under which the page's text stands"),
            optional("places", "where it was done, the lead first; an ODS code is tied to its practice"),
            optional("level", "practice, network, place, and so on"),
            optional("population", "ids, labels or other words for groups of people, up to 10"),
            optional("challenge", "ids, labels or other words for challenges, up to 10"),
            optional("intervention", "what was done"),
            optional("evidence", "what came of it, with its figures"),
            optional("evidence_type", "how that is known"));

    private final TextDoor door;

    CaseStudyRows(TextDoor door) {
        this.door = door;
    }

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public int fit(Opening opening) {
        return opening.item().filter(row -> row.has("id") && row.has("title")).isPresent() ? 2 : 0;
    }

    @Override
    public void read(FileContent content, DatasetDescription dataset, TableReading reading) {
        new JsonRows(content).readArray(reading, this::row);
    }

    private void row(JsonNode row, Findings findings) throws MalformedRow {
        JsonFields fields = JsonFields.forCurators(row, SOURCE.columns(), door);
        String summary = fields.text("summary", InnovationDraft.LONGEST_SUMMARY);
        String evidence = fields.text("evidence", Passage.LONGEST);
        boolean stands = summary.isEmpty();
        if (stands && evidence.isEmpty()) {
            throw new MalformedRow("summary", "", "a summary or evidence is needed");
        }
        findings.record(new ImportedRecord(
                fields.text("id", RecordFields.LONGEST_ID),
                fields.text("title", InnovationDraft.LONGEST_TITLE),
                stands ? fields.text("evidence", InnovationDraft.LONGEST_SUMMARY) : summary,
                RecordFields.terms(fields, "challenge"),
                RecordFields.terms(fields, "population"),
                Stage.TRYING,
                fields.list("places", RecordFields.MOST_PLACES, RecordFields.LONGEST_NAME).stream()
                        .findFirst()
                        .orElse(""),
                passages(fields, stands ? "" : evidence),
                RecordFields.from(fields, "publisher", "url", "text_licence")));
    }

    private static Map<Passage, String> passages(JsonFields fields, String evidence) throws MalformedRow {
        Map<Passage, String> passages = new EnumMap<>(Passage.class);
        passages.put(Passage.DIFFERENT, fields.text("intervention", Passage.LONGEST));
        passages.put(Passage.LEARNING, evidence);
        passages.put(
                Passage.CONTEXT,
                lines(
                        RecordFields.told("Places", fields, "places"),
                        RecordFields.told("Level", fields, "level"),
                        RecordFields.told("How it is known", fields, "evidence_type"),
                        RecordFields.told("More pages", fields, "more")));
        passages.values().removeIf(String::isEmpty);
        return passages;
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}

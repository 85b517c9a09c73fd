package org.practicecommons.innovation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.innovation.ImportedFile.Change;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Stale;
import org.springframework.stereotype.Component;

/**
 * Brings records in that nobody here wrote. The same record again changes nothing; one that somebody here has changed,
 * published, discarded or removed since stays as it is. One with a name beside a condition is a draft for curators; if it is
 * out already, it stays as it is.
 */
@Component
public class ImportedRecords {
    private static final String NOT_NAMED = "Not named";

    private final Graph graph;
    private final TermWords words;
    private final RecordTexts texts;
    private final Clock clock;

    ImportedRecords(Graph graph, TermWords words, RecordTexts texts, Clock clock) {
        this.graph = graph;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** What writing the file would change. Writes nothing. */
    public Change preview(ImportedFile file) {
        Map<String, Held> held = held(graph.list(ImportedQueries.HELD, ids(file), row -> row));
        return change(file, held);
    }

    /** In the caller's transaction: writes the file's records. */
    public Change write(TransactionContext tx, ImportedFile file) {
        Map<String, Held> held = held(tx.run(ImportedQueries.HELD, ids(file)).list());
        Map<String, String> practices = practices(tx, file);
        for (ImportedRecord record : file.records()) {
            Held before = held.get(ImportedRow.id(file, record));
            Fate fate = fate(file, record, before);
            if (fate == Fate.ADD) {
                add(tx, row(file, record, practices));
            } else if (fate == Fate.CHANGE && before != null) {
                change(tx, row(file, record, practices), before);
            }
        }
        return change(file, held);
    }

    private enum Fate {
        ADD,
        CHANGE,
        LEAVE
    }

    /** What is held of a record. */
    private record Held(String content, long version, long imported, LocalDate asAt, String lead, boolean isOut) {
        static Held of(Record row) {
            return new Held(
                    row.get("content").asString(""),
                    row.get("version").asLong(),
                    row.get("imported").asLong(0),
                    row.get("asAt").asLocalDate(LocalDate.MIN),
                    row.get("lead").asString(""),
                    row.get("out").asBoolean(false));
        }
    }

    private Fate fate(ImportedFile file, ImportedRecord record, @Nullable Held before) {
        if (before == null) {
            return Fate.ADD;
        }
        boolean same = before.content().equals(ImportedRow.content(file, record));
        boolean changedHere = before.version() != before.imported();
        boolean older = file.provenance().asAt().isBefore(before.asAt());
        boolean leave = same || changedHere || older || (before.isOut() && texts.holdNames(record));
        return leave ? Fate.LEAVE : Fate.CHANGE;
    }

    private Change change(ImportedFile file, Map<String, Held> held) {
        Map<Fate, Integer> counts = new java.util.EnumMap<>(Fate.class);
        file.records()
                .forEach(record ->
                        counts.merge(fate(file, record, held.get(ImportedRow.id(file, record))), 1, Integer::sum));
        return new Change(
                counts.getOrDefault(Fate.ADD, 0),
                counts.getOrDefault(Fate.CHANGE, 0),
                counts.getOrDefault(Fate.LEAVE, 0));
    }

    private void add(TransactionContext tx, ImportedRow row) {
        Recording.write(tx, InnovationQueries.ADD, row.id(), row.added(clock.instant()), row.draft());
        Recording.tieLead(tx, row.id(), row.lead());
        begin(tx, row);
    }

    /** What the record was is kept; where a practice has taken its journey by then is the practice's to say. */
    private void change(TransactionContext tx, ImportedRow row, Held before) {
        Instant now = clock.instant();
        Map<String, Object> basis = Map.of("id", row.id(), "version", before.version());
        if (tx.run(InnovationQueries.KEEP, basis).list().isEmpty()) {
            throw new Stale();
        }
        Map<String, @Nullable Object> told = row.told(now, before.version() + 1);
        boolean otherLead = !before.lead().equals(row.lead().code());
        if (otherLead || !row.isTied()) {
            told.put("stage", row.record().stage().name());
        }
        Recording.write(tx, InnovationQueries.CHANGE, row.id(), told, row.draft());
        if (otherLead) {
            tx.run(ImportedQueries.UNTIE, Map.of("id", row.id(), "code", before.lead()))
                    .consume();
            begin(tx, row);
        }
        Recording.tieLead(tx, row.id(), row.lead());
    }

    private static void begin(TransactionContext tx, ImportedRow row) {
        if (row.isTied()) {
            Map<String, @Nullable Object> journey = new HashMap<>();
            journey.put("id", row.id());
            journey.put("type", row.lead().type().name());
            journey.put("code", row.lead().code());
            journey.put("began", null);
            journey.put("journey", Map.of("stage", row.record().stage().name()));
            tx.run(JourneyQueries.GO, journey).consume();
        }
    }

    private ImportedRow row(ImportedFile file, ImportedRecord record, Map<String, String> practices) {
        return new ImportedRow(
                file,
                record,
                lead(file, record, practices),
                words.challenges(record.challenges()),
                words.populations(record.populations()),
                file.drafts() || texts.holdNames(record));
    }

    private static Organisation lead(ImportedFile file, ImportedRecord record, Map<String, String> practices) {
        String code = code(record);
        String practice = practices.getOrDefault(code, "");
        if (!practice.isEmpty()) {
            return new Organisation(OrganisationType.PRACTICE, code, practice);
        }
        String name = record.lead().isEmpty() ? record.from().publisher() : record.lead();
        String publisher = file.provenance().publisher();
        return new Organisation(
                OrganisationType.PARTNER, "", !name.isEmpty() ? name : publisher.isEmpty() ? NOT_NAMED : publisher);
    }

    private static Map<String, String> practices(TransactionContext tx, ImportedFile file) {
        List<String> codes =
                file.records().stream().map(ImportedRecords::code).distinct().toList();
        Map<String, String> practices = new HashMap<>();
        tx.run(ImportedQueries.PRACTICES, Map.of("codes", codes))
                .list()
                .forEach(row -> practices.put(
                        row.get("code").asString(), row.get("name").asString("")));
        return practices;
    }

    private static String code(ImportedRecord record) {
        return record.lead().toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> ids(ImportedFile file) {
        return Map.of(
                "ids",
                file.records().stream()
                        .map(record -> ImportedRow.id(file, record))
                        .toList());
    }

    private static Map<String, Held> held(List<Record> rows) {
        Map<String, Held> held = new HashMap<>();
        rows.forEach(row -> held.put(row.get("id").asString(), Held.of(row)));
        return held;
    }
}

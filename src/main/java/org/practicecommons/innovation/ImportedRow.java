package org.practicecommons.innovation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.Visibility;
import org.practicecommons.shared.Fingerprint;
import org.practicecommons.shared.Provenance;

/**
 * An imported record on its way into the graph.
 *
 * @param file whose record it is
 * @param record as the file told it
 * @param lead the practice, or a name without a code
 * @param challenges what its challenges are here
 * @param populations what its groups are here
 * @param isDraft whether a curator reads it first: so the file says, or a name stands in it beside a condition
 */
record ImportedRow(
        ImportedFile file,
        ImportedRecord record,
        Organisation lead,
        TermWords.Found challenges,
        TermWords.Found populations,
        boolean isDraft) {

    /** Stays the same for one record of one source. */
    static String id(ImportedFile file, ImportedRecord record) {
        String name = file.provenance().source() + " " + record.identity();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    String id() {
        return id(file, record);
    }

    /** The same whenever the source says the same of the record. */
    static String content(ImportedFile file, ImportedRecord record) {
        return Fingerprint.of(
                file.provenance().publisher() + "|" + file.provenance().licence() + "|" + record);
    }

    boolean isTied() {
        return !lead.code().isEmpty();
    }

    InnovationDraft draft() {
        return new InnovationDraft(
                InnovationKind.INVENTION,
                record.title(),
                record.summary(),
                challenges.ids(),
                populations.ids(),
                null,
                record.passages(),
                Described.nothing(),
                Visibility.PUBLIC,
                List.of());
    }

    /** Properties of a record that is new here. */
    Map<String, @Nullable Object> added(Instant now) {
        RecordStatus status = isDraft ? RecordStatus.DRAFT : RecordStatus.PUBLISHED;
        Belonging belonging = new Belonging(ReadRecords.NOBODY, lead.type(), lead.code(), Visibility.PUBLIC, List.of());
        Map<String, @Nullable Object> row = told(now, 1);
        row.put("id", id());
        row.put("author", ReadRecords.NOBODY.toString());
        row.put("created", InnovationRows.at(now));
        row.put("status", status.name());
        row.put("stage", record.stage().name());
        row.put("audience", InnovationRows.audience(belonging, status));
        row.put("removed", false);
        return row;
    }

    /** Properties of a record that its source tells otherwise than before. */
    Map<String, @Nullable Object> told(Instant now, long version) {
        Map<String, @Nullable Object> row = InnovationRows.told(draft());
        row.put("ownerType", lead.type().name());
        row.put("ownerCode", lead.code());
        row.put("content", content(file, record));
        row.put("changed", InnovationRows.at(now));
        row.put("version", version);
        row.put("importedVersion", version);
        row.put("challengeWords", challenges.others());
        row.put("populationWords", populations.others());
        Provenance from = file.provenance();
        row.put("sourceTitle", record.title());
        row.put("sourcePublisher", orElse(record.from().publisher(), from.publisher()));
        row.put("sourceUrl", record.from().url());
        row.put("sourcePublished", from.period());
        row.put("sourceLicence", orElse(record.from().licence(), from.licence()));
        row.put("sourceAsAt", from.asAt());
        row.put("generated", false);
        return row;
    }

    private static String orElse(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }
}

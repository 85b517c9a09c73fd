package org.practicecommons.ingest.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Columns;
import org.practicecommons.ingest.table.CsvTable;
import org.practicecommons.ingest.table.FileContent;
import org.practicecommons.ingest.table.Findings;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.TableReading;
import org.practicecommons.practice.PracticeStatus;
import org.practicecommons.practice.RegisterFact.PracticeOnRegister;

/** The register of GP practices, epraccur. Other settings and Wales are skipped; no telephone number is read. */
final class Epraccur implements SourceReader {
    private static final Source SOURCE = new Source(
            "ods-epraccur",
            "GP practices and prescribing cost centres (epraccur)",
            "NHS England, Organisation Data Service",
            Source.OPEN_GOVERNMENT_LICENCE,
            "digital.nhs.uk, Organisation Data Service, file downloads, GP and GP practice related data: epraccur",
            Source.Content.CSV_WITHOUT_HEADING,
            EpraccurColumns.ALL);
    private static final String GP_PRACTICE = "4";

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public int fit(Opening opening) {
        boolean all = !opening.records().isEmpty() && opening.records().stream().allMatch(Epraccur::looksRight);
        return all ? EpraccurColumns.ALL.size() : 0;
    }

    private static boolean looksRight(List<String> fields) {
        return fields.size() == EpraccurColumns.ALL.size()
                && fields.getFirst().matches("[A-Za-z0-9]{3,8}")
                && fields.get(12).matches("[ACDP]")
                && fields.get(25).matches("\\d{0,2}");
    }

    @Override
    public void read(FileContent content, DatasetDescription dataset, TableReading reading) {
        Columns columns = Columns.byPlace(EpraccurColumns.ALL);
        try (CsvTable table = CsvTable.open(content)) {
            reading.read(columns, table.rows(columns), Epraccur::row);
        }
    }

    private static void row(Row row, Findings findings) throws MalformedRow {
        if (!row.required("Prescribing Setting").equals(GP_PRACTICE)) {
            findings.skip(Skips.OTHER_SETTING);
            return;
        }
        if (!row.text("National Grouping").orElse("").toUpperCase(Locale.ROOT).startsWith("Y")) {
            findings.skip(Skips.OUTSIDE_ENGLAND);
            return;
        }
        PracticeOnRegister practice = practice(row);
        findings.fact(practice.code(), practice);
    }

    private static PracticeOnRegister practice(Row row) throws MalformedRow {
        PostalTown address = new PostalTown(Stream.of(1, 2, 3, 4, 5)
                .map(line -> row.text("Address Line " + line))
                .flatMap(Optional::stream)
                .toList());
        return new PracticeOnRegister(
                row.organisation("Organisation Code"),
                row.required("Name"),
                address.otherLines(),
                address.town().orElse(null),
                row.postcode("Postcode").orElse(null),
                row.date("Open Date").orElse(null),
                row.date("Close Date").orElse(null),
                status(row),
                row.code("Commissioner").orElse(null),
                row.date("Join Commissioner Date").orElse(null),
                row.code("High Level Health Geography").orElse(null),
                row.code("National Grouping").orElse(null));
    }

    private static PracticeStatus status(Row row) throws MalformedRow {
        return switch (row.required("Status Code").toUpperCase(Locale.ROOT)) {
            case "A" -> PracticeStatus.OPEN;
            case "C" -> PracticeStatus.CLOSED;
            case "D" -> PracticeStatus.DORMANT;
            case "P" -> PracticeStatus.PROPOSED;
            default -> throw row.malformed("Status Code", "not A, C, D or P");
        };
    }
}

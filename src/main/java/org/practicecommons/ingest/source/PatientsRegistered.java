package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;

/** Patients registered at each practice, all ages and sexes together. */
final class PatientsRegistered implements CsvSource {
    private static final Source SOURCE = Source.open(
            "patients-registered",
            "Patients Registered at a GP Practice, totals",
            "NHS England",
            "digital.nhs.uk, publications, Patients Registered at a GP Practice: totals (GP practice - all persons)",
            Source.Content.CSV,
            required("EXTRACT_DATE", "day of the count"),
            required("TYPE", "level; only GP is read"),
            required("CODE", "ODS code of the practice"),
            required("SEX", "only ALL is read"),
            required("AGE", "only ALL is read"),
            required("NUMBER_OF_PATIENTS", "registered patients"));

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String month = Periods.month(dataset);
        return (row, findings) -> {
            if (!row.required("TYPE").equals("GP")) {
                findings.skip(Skips.OTHER_LEVEL);
            } else if (isPart(row)) {
                findings.skip("one sex or age of a list");
            } else {
                ExtractDate.refuseOtherMonth(row, month);
                findings.figures(
                        row.organisation("CODE"), month, new Figures().with("list", row.count("NUMBER_OF_PATIENTS")));
            }
        };
    }

    private static boolean isPart(Row row) throws MalformedRow {
        return !row.required("SEX").equals("ALL") || !row.required("AGE").equals("ALL");
    }
}

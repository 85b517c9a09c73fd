package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.RowReader;

/** Deprivation score of each practice's patients, index of 2025. */
final class FingertipsImd2025 implements CsvSource {
    private static final Source SOURCE = Source.open(
            "fingertips-imd-2025",
            "Deprivation score (IMD 2025) by practice, indicator 94240",
            "Department of Health and Social Care, Fingertips",
            "fingertips.phe.org.uk, National General Practice Profiles, indicator 94240",
            Source.Content.CSV,
            required("PRACTICE_CODE", "ODS code of the practice"),
            required("IMD_YEAR", "year of the index"),
            required("IMD_SCORE", "score, 0 least to 100 most deprived"));

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        return (row, findings) -> findings.figures(
                row.organisation("PRACTICE_CODE"),
                Years.calendar(row, "IMD_YEAR"),
                new Figures().with("imd_score", row.number("IMD_SCORE", 0, Bounds.HUNDRED)));
    }
}

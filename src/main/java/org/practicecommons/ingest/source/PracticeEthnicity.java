package org.practicecommons.ingest.source;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.SourceColumn;
import org.practicecommons.ingest.table.RowReader;

/** Estimated share of each practice's patients who are not White. */
final class PracticeEthnicity implements CsvSource {
    private static final Source SOURCE = Ethnicity.source(
            "practice-ethnicity",
            "practice",
            "practice_ethnicity.csv",
            SourceColumn.required("practice_code", "ODS code of the practice"));

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String year = Periods.firstYear(dataset);
        return (row, findings) -> findings.figures(row.organisation("practice_code"), year, Ethnicity.figures(row));
    }
}

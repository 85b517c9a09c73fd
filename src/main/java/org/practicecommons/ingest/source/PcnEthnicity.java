package org.practicecommons.ingest.source;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.SourceColumn;
import org.practicecommons.ingest.table.RowReader;

/** Estimated share of each PCN's patients who are not White. */
final class PcnEthnicity implements CsvSource {
    private static final Source SOURCE = Ethnicity.source(
            "pcn-ethnicity", "PCN", "pcn_ethnicity.csv", SourceColumn.required("pcn_code", "ODS code of the PCN"));

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String year = Periods.firstYear(dataset);
        return (row, findings) -> {
            if (row.text("pcn_code").isEmpty()) {
                findings.skip(Skips.NO_PCN);
            } else {
                findings.figures(row.organisation("pcn_code"), year, Ethnicity.figures(row));
            }
        };
    }
}

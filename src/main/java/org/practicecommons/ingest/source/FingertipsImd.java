package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;

/** Deprivation score of each practice's patients, indices of 2010, 2015 and 2019. */
final class FingertipsImd implements CsvSource {
    private static final Source SOURCE = Source.open(
            "fingertips-imd",
            "Deprivation score (IMD) by practice, indicator 93553",
            "Office for Health Improvement and Disparities",
            "fingertips.phe.org.uk, National General Practice Profiles, indicator 93553",
            Source.Content.CSV,
            required("IndicatorID", "93553; others are skipped"),
            required("Year", "year of the index"),
            required("AreaCode", "ODS code of the practice"),
            required("Value", "score, 0 least to 100 most deprived"));
    private static final String INDICATOR = "93553";

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        return (row, findings) -> {
            if (!row.required("IndicatorID").equals(INDICATOR)) {
                findings.skip(Skips.OTHER_INDICATOR);
            } else if (isOtherArea(row)) {
                findings.skip(Skips.OTHER_LEVEL);
            } else {
                findings.figures(
                        row.organisation("AreaCode"),
                        Years.calendar(row, "Year"),
                        new Figures().with("imd_score", row.number("Value", 0, Bounds.HUNDRED)));
            }
        };
    }

    /** ONS codes, such as E92000001 for England, are areas; practices have ODS codes. */
    private static boolean isOtherArea(Row row) throws MalformedRow {
        return row.required("AreaCode").matches("[EW]\\d{8}");
    }
}

package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.RowReader;

/** Deprivation score of each practice, worked out from where its patients live. */
final class PracticeImdLsoa implements CsvSource {
    private static final Source SOURCE = Source.open(
            "practice-imd-lsoa",
            "Deprivation score by practice, weighted by patients' LSOA",
            "R Blackwell from MHCLG and NHS England",
            "github.com, blackwellrd/practice_pcn_imd, outputs/practice_imd.csv",
            Source.Content.CSV,
            required("practice_code", "ODS code of the practice"),
            required("imd_score", "score, 0 least to 100 most deprived"),
            required("imd_decile", "1 most to 10 least deprived"));
    private static final int DECILES = 10;

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String year = Periods.firstYear(dataset);
        return (row, findings) -> findings.figures(
                row.organisation("practice_code"),
                year,
                new Figures()
                        .with("imd_score_lsoa", row.number("imd_score", 0, Bounds.HUNDRED))
                        .with("imd_decile_lsoa", row.number("imd_decile", 1, DECILES)));
    }
}

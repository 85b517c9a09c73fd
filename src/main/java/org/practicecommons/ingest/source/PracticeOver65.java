package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.RowReader;

/** Share of each practice's patients who are 65 or older. */
final class PracticeOver65 implements CsvSource {
    private static final Source SOURCE = Source.open(
            "practice-over-65",
            "Share of patients aged 65 and over, by practice",
            "Health Equity Evidence Centre from NHS England",
            "github.com, HealthEquityEvidenceCentre/HEEC, data/age_group/nvd3.csv",
            Source.Content.CSV,
            required("Practice.Code", "ODS code of the practice"),
            required("prop65", "share aged 65 and over, per cent"));

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String year = Periods.firstYear(dataset);
        return (row, findings) -> findings.figures(
                row.organisation("Practice.Code"),
                year,
                new Figures().with("percent_65_plus", row.number("prop65", 0, Bounds.HUNDRED)));
    }
}

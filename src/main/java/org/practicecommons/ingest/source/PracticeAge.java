package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.optional;
import static org.practicecommons.ingest.SourceColumn.required;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;

/** Age structure of each practice's list: mean ages and shares of broad age groups. */
final class PracticeAge implements CsvSource {
    private static final Source SOURCE = Source.open(
            "practice-age",
            "Age structure by practice",
            "House of Commons Library from NHS England",
            "github.com, houseofcommonslibrary/local-health-data-from-QOF, gp_demographics.csv",
            Source.Content.CSV,
            required("PRACTICE_CODE", "ODS code of the practice"),
            required("Percent_male", "share who are male, 0 to 1"),
            required("Total", "registered patients"),
            required("AgeAll", "mean age in years"),
            optional("AgeMale", "mean age of male patients in years"),
            optional("AgeFemale", "mean age of female patients in years"),
            required("16perc", "share aged 16 and over, 0 to 1"),
            optional("17perc", "share aged 17 and over, 0 to 1"),
            required("18perc", "share aged 18 and over, 0 to 1"),
            optional("30_74perc", "share aged 30 to 74, 0 to 1"),
            required("50perc", "share aged 50 and over, 0 to 1"),
            optional("0_64perc", "share aged up to 64, 0 to 1"),
            required("65perc", "share aged 65 and over, 0 to 1"));
    private static final double OLDEST = 120;

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String month = Periods.month(dataset);
        return (row, findings) -> findings.figures(row.organisation("PRACTICE_CODE"), month, figures(row));
    }

    private static Figures figures(Row row) throws MalformedRow {
        return new Figures()
                .with("list", row.count("Total"))
                .with("male_share", row.number("Percent_male", 0, 1))
                .with("mean_age", row.number("AgeAll", 0, OLDEST))
                .with("mean_age_male", row.number("AgeMale", 0, OLDEST))
                .with("mean_age_female", row.number("AgeFemale", 0, OLDEST))
                .with("share_16_plus", row.number("16perc", 0, 1))
                .with("share_17_plus", row.number("17perc", 0, 1))
                .with("share_18_plus", row.number("18perc", 0, 1))
                .with("share_30_74", row.number("30_74perc", 0, 1))
                .with("share_50_plus", row.number("50perc", 0, 1))
                .with("share_0_64", row.number("0_64perc", 0, 1))
                .with("share_65_plus", row.number("65perc", 0, 1));
    }
}

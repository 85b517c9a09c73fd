package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.optional;
import static org.practicecommons.ingest.SourceColumn.required;

import java.util.Locale;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;

/** Share of patients aged 15 and over who smoke, as practices record it. */
final class FingertipsSmoking implements CsvSource {
    private static final Source SOURCE = Source.open(
            "fingertips-smoking",
            "Smoking prevalence in adults 15+, current smokers (QOF), indicator 91547",
            "Office for Health Improvement and Disparities",
            "fingertips.phe.org.uk, National General Practice Profiles, indicator 91547",
            Source.Content.CSV,
            optional("Indicator ID", "91547; empty on some practice rows"),
            required("Indicator Name", "name of the indicator; others than smoking are skipped"),
            required("Area Code", "ODS code of the practice"),
            required("Area Type", "level; only GPs is read"),
            required("Time period", "financial year such as 2023/24"),
            required("Value", "share who smoke, per cent"),
            required("Count", "patients who smoke"),
            required("Denominator", "patients aged 15 and over whose smoking is recorded"));
    private static final String INDICATOR = "91547";

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        return (row, findings) -> {
            if (!isSmoking(row)) {
                findings.skip(Skips.OTHER_INDICATOR);
            } else if (!row.required("Area Type").equals("GPs")) {
                findings.skip(Skips.OTHER_LEVEL);
            } else {
                findings.figures(row.organisation("Area Code"), Years.financial(row, "Time period"), figures(row));
            }
        };
    }

    private static boolean isSmoking(Row row) throws MalformedRow {
        String name = row.required("Indicator Name").toLowerCase(Locale.ROOT);
        return row.text("Indicator ID").orElse(INDICATOR).equals(INDICATOR) && name.startsWith("smoking prevalence");
    }

    private static Figures figures(Row row) throws MalformedRow {
        return new Figures()
                .with("smoking_percent", row.number("Value", 0, Bounds.HUNDRED))
                .with("smoking_count", row.count("Count"))
                .with("smoking_denominator", row.count("Denominator"));
    }
}

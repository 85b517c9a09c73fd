package org.practicecommons.ingest.source;

import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.SourceColumn;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;

/** What the estimates of ethnicity by practice and by PCN have in common. */
final class Ethnicity {
    private Ethnicity() {}

    static Source source(String key, String whose, String file, SourceColumn code) {
        return Source.open(
                key,
                "Share of patients who are not White, by " + whose + ", estimated from Census 2021",
                "R Blackwell from ONS and NHS England",
                "github.com, blackwellrd/practice_pcn_ethnicity, outputs/" + file,
                Source.Content.CSV,
                code,
                SourceColumn.required("non_white_popn", "estimated patients who are not White"),
                SourceColumn.required("reg_popn", "registered patients"),
                SourceColumn.required("pct_non_white", "share, 0 to 1"));
    }

    static Figures figures(Row row) throws MalformedRow {
        return new Figures()
                .with("not_white", row.count("non_white_popn"))
                .with("population", row.count("reg_popn"))
                .with("not_white_share", row.number("pct_non_white", 0, 1));
    }
}

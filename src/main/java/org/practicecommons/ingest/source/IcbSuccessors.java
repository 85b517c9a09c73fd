package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.optional;
import static org.practicecommons.ingest.SourceColumn.required;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Dates;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;
import org.practicecommons.practice.RegisterFact.IcbSuccession;
import org.practicecommons.practice.RegisterFact.Named;

/** Which ICB each former ICB's practices went over to, and how many; which of them, the maps of practices say. */
final class IcbSuccessors implements CsvSource {
    private static final Source SOURCE = Source.open(
            "icb-successors",
            "Successors of integrated care boards",
            "derived from NHS England mappings",
            "made from two of NHS England's mappings of practices, one before and one after a merger",
            Source.Content.CSV,
            required("old_icb_code", "ODS code of the former ICB"),
            optional("old_icb_name", "name of the former ICB"),
            required("new_icb_code", "ODS code of the ICB that its practices went to"),
            optional("new_icb_name", "name of that ICB"),
            optional("new_ons_icb_code", "ONS code of that ICB"),
            required("practices", "how many practices went there"));
    private static final double MOST_PRACTICES = 100_000;

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        LocalDate on = firstDay(dataset);
        return (row, findings) -> {
            IcbSuccession succession =
                    new IcbSuccession(icb(row, "old", null), icb(row, "new", "new_ons_icb_code"), practices(row), on);
            findings.fact(succession.from().code() + ">" + succession.to().code(), succession);
        };
    }

    private static LocalDate firstDay(DatasetDescription dataset) {
        Optional<LocalDate> day = Dates.parse(dataset.period());
        return day.orElseThrow(() -> new FileRefused(
                Reason.PERIOD, dataset.file(), dataset.period(), "the first day of the new ICBs, such as 2026-04-01"));
    }

    private static Named icb(Row row, String which, @Nullable String onsColumn) throws MalformedRow {
        String column = which + "_icb_code";
        Optional<String> code = row.code(column);
        if (code.isEmpty()) {
            throw row.malformed(column, "a value is needed here");
        }
        String ons = onsColumn == null ? null : row.code(onsColumn).orElse(null);
        return new Named(code.get(), ons, row.text(which + "_icb_name").orElse(null));
    }

    private static int practices(Row row) throws MalformedRow {
        row.required("practices");
        double practices = row.number("practices", 0, MOST_PRACTICES).orElse(0);
        if (practices != Math.rint(practices)) {
            throw row.malformed("practices", "not a whole number");
        }
        return (int) practices;
    }
}

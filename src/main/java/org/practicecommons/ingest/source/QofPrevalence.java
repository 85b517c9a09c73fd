package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;

/** Registers of the Quality and Outcomes Framework: patients with a condition, and the list they are counted on. */
final class QofPrevalence implements CsvSource {
    private static final Source SOURCE = Source.open(
            "qof-prevalence",
            "Quality and Outcomes Framework, prevalence by practice",
            "NHS England",
            "digital.nhs.uk, publications, Quality and Outcomes Framework: raw data, file PREVALENCE",
            Source.Content.CSV,
            required("PRACTICE_CODE", "ODS code of the practice"),
            required("GROUP_CODE", "register, such as AF for atrial fibrillation"),
            required("REGISTER", "patients on the register"),
            required("PATIENT_LIST_TYPE", "ages counted: TOTAL, or 06OV for 6 and over, 16OV, 17OV, 18OV, 50OV"),
            required("PRACTICE_LIST_SIZE", "registered patients of these ages"));
    private static final Map<String, Keys> GROUPS = Stream.of(
                    "AF", "AST", "CAN", "CHD", "CKD", "COPD", "DEM", "DEP", "DM", "EP", "HF", "HYP", "LD", "MH", "NDH",
                    "OB", "OST", "PAD", "PC", "RA", "STIA")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Keys::of));

    /** The two figure keys of a register. */
    private record Keys(String register, String list) {
        static Keys of(String group) {
            String small = group.toLowerCase(Locale.ROOT);
            return new Keys("register_" + small, "list_" + small);
        }
    }

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String year = Periods.financialYear(dataset);
        return (row, findings) -> {
            String practice = row.organisation("PRACTICE_CODE");
            Keys keys = GROUPS.get(row.required("GROUP_CODE").toUpperCase(Locale.ROOT));
            if (keys == null) {
                findings.skip("a register that is not one of the 21");
                return;
            }
            findings.figures(practice, year, figures(row, keys));
        };
    }

    private static Figures figures(Row row, Keys keys) throws MalformedRow {
        return new Figures()
                .with(keys.register(), row.count("REGISTER"))
                .with(keys.list(), row.count("PRACTICE_LIST_SIZE"));
    }
}

package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;

/** Patients registered at each practice by sex and five-year age band. */
final class AgeBands implements CsvSource {
    private static final Source SOURCE = Source.open(
            "patients-age-bands",
            "Patients Registered at a GP Practice, five-year age groups",
            "NHS England",
            "digital.nhs.uk, publications, Patients Registered at a GP Practice: totals in five-year age groups",
            Source.Content.CSV,
            required("EXTRACT_DATE", "day of the count"),
            required("ORG_TYPE", "level; only GP is read"),
            required("ORG_CODE", "ODS code of the practice"),
            required("SEX", "ALL, FEMALE or MALE"),
            required("AGE_GROUP_5", "age band such as 0_4, 95+, or ALL"),
            required("NUMBER_OF_PATIENTS", "registered patients"));
    private static final List<String> BANDS = List.of(
            "0_4", "5_9", "10_14", "15_19", "20_24", "25_29", "30_34", "35_39", "40_44", "45_49", "50_54", "55_59",
            "60_64", "65_69", "70_74", "75_79", "80_84", "85_89", "90_94", "95+");
    // One text for each key: a quarter of a million figures share them.
    private static final Map<String, String> KEYS = Stream.of("FEMALE", "MALE")
            .flatMap(sex -> BANDS.stream().map(band -> sex + band))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), both -> both.replaceFirst("MALE", "MALE_")
                    .toLowerCase(Locale.ROOT)
                    .replace("+", "_plus")));

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String month = Periods.month(dataset);
        return (row, findings) -> {
            if (!row.required("ORG_TYPE").equals("GP")) {
                findings.skip(Skips.OTHER_LEVEL);
                return;
            }
            ExtractDate.refuseOtherMonth(row, month);
            String key = key(row);
            if (key.isEmpty()) {
                findings.skip("a sum that the bands already hold");
                return;
            }
            String practice = row.organisation("ORG_CODE");
            findings.figures(practice, month, new Figures().with(key, row.count("NUMBER_OF_PATIENTS")));
        };
    }

    private static String key(Row row) throws MalformedRow {
        String sex = row.required("SEX").toUpperCase(Locale.ROOT);
        String band = row.required("AGE_GROUP_5").toUpperCase(Locale.ROOT);
        if (!Set.of("ALL", "FEMALE", "MALE").contains(sex)) {
            throw row.malformed("SEX", "not ALL, FEMALE or MALE");
        }
        if (band.equals("ALL")) {
            return sex.equals("ALL") ? "list" : "";
        }
        String key = KEYS.get(sex + band);
        if (key == null) {
            throw row.malformed("AGE_GROUP_5", "not an age band of this sex");
        }
        return key;
    }
}

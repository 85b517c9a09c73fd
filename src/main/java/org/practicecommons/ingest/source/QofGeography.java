package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import java.util.Locale;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;
import org.practicecommons.practice.RegisterFact.Placement;

/** Which PCN, sub-ICB location, ICB and region each practice of a QOF year belonged to. */
final class QofGeography implements CsvSource {
    private static final Source SOURCE = Source.open(
            "qof-geography",
            "Quality and Outcomes Framework, mapping of NHS geographies",
            "NHS England",
            "digital.nhs.uk, publications, Quality and Outcomes Framework: raw data, file MAPPING_NHS_GEOGRAPHIES",
            Source.Content.CSV,
            required("NAT_CODE", "country; only ENG is read"),
            required("REGION_ODS_CODE", "ODS code of the region"),
            required("REGION_ONS_CODE", "ONS code of the region"),
            required("REGION_NAME", "name of the region"),
            required("ICB_ODS_CODE", "ODS code of the ICB"),
            required("ICB_ONS_CODE", "ONS code of the ICB"),
            required("ICB_NAME", "name of the ICB"),
            required("SUB_ICB_ODS_CODE", "ODS code of the sub-ICB location"),
            required("SUB_ICB_ONS_CODE", "ONS code of the sub-ICB location"),
            required("SUB_ICB_NAME", "name of the sub-ICB location"),
            required("PCN_ODS_CODE", "ODS code of the PCN; U means none"),
            required("PCN_NAME", "name of the PCN"),
            required("PRACTICE_CODE", "ODS code of the practice"),
            required("PRACTICE_NAME", "name of the practice"));

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        return (row, findings) -> {
            if (!row.required("NAT_CODE").toUpperCase(Locale.ROOT).equals("ENG")) {
                findings.skip(Skips.OUTSIDE_ENGLAND);
                return;
            }
            Placement placement = placement(row);
            findings.fact(placement.practice(), placement);
        };
    }

    private static Placement placement(Row row) throws MalformedRow {
        return new Placement(
                row.organisation("PRACTICE_CODE"),
                row.text("PRACTICE_NAME").orElse(null),
                null,
                Place.pcn(row, "PCN_ODS_CODE", "PCN_NAME"),
                Place.named(row, "SUB_ICB_ODS_CODE", "SUB_ICB_ONS_CODE", "SUB_ICB_NAME"),
                Place.named(row, "ICB_ODS_CODE", "ICB_ONS_CODE", "ICB_NAME"),
                Place.named(row, "REGION_ODS_CODE", "REGION_ONS_CODE", "REGION_NAME"));
    }
}

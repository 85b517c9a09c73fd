package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.optional;
import static org.practicecommons.ingest.SourceColumn.required;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;
import org.practicecommons.practice.RegisterFact.Placement;

/** Which PCN, sub-ICB location, ICB and region each practice with a list belongs to on the day of the count. */
final class PatientsMap implements CsvSource {
    private static final Source SOURCE = Source.open(
            "patients-map",
            "Patients Registered at a GP Practice, mapping of practices",
            "NHS England",
            "digital.nhs.uk, publications, Patients Registered at a GP Practice: mapping",
            Source.Content.CSV,
            required("EXTRACT_DATE", "day of the count"),
            required("PRACTICE_CODE", "ODS code of the practice"),
            required("PRACTICE_NAME", "name of the practice"),
            optional("PRACTICE_POSTCODE", "postcode of the practice"),
            required("PCN_CODE", "ODS code of the PCN; U means none"),
            required("PCN_NAME", "name of the PCN"),
            required("ONS_SUB_ICB_LOCATION_CODE", "ONS code of the sub-ICB location"),
            required("SUB_ICB_LOCATION_CODE", "ODS code of the sub-ICB location"),
            required("SUB_ICB_LOCATION_NAME", "name of the sub-ICB location"),
            required("ONS_ICB_CODE", "ONS code of the ICB"),
            required("ICB_CODE", "ODS code of the ICB"),
            required("ICB_NAME", "name of the ICB"),
            required("ONS_COMM_REGION_CODE", "ONS code of the region"),
            required("COMM_REGION_CODE", "ODS code of the region"),
            required("COMM_REGION_NAME", "name of the region"));

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String month = Periods.month(dataset);
        return (row, findings) -> {
            ExtractDate.refuseOtherMonth(row, month);
            Placement placement = placement(row);
            findings.fact(placement.practice(), placement);
        };
    }

    private static Placement placement(Row row) throws MalformedRow {
        return new Placement(
                row.organisation("PRACTICE_CODE"),
                row.text("PRACTICE_NAME").orElse(null),
                row.postcode("PRACTICE_POSTCODE").orElse(null),
                Place.pcn(row, "PCN_CODE", "PCN_NAME"),
                Place.named(row, "SUB_ICB_LOCATION_CODE", "ONS_SUB_ICB_LOCATION_CODE", "SUB_ICB_LOCATION_NAME"),
                Place.named(row, "ICB_CODE", "ONS_ICB_CODE", "ICB_NAME"),
                Place.named(row, "COMM_REGION_CODE", "ONS_COMM_REGION_CODE", "COMM_REGION_NAME"));
    }
}

package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.RowReader;

/** Staff of each practice in full-time equivalents, year by year. */
final class Workforce implements CsvSource {
    private static final Source SOURCE = Source.open(
            "workforce-yearly",
            "General Practice Workforce, by practice and year",
            "NHS England, collated",
            "digital.nhs.uk, publications, General Practice Workforce: practice level; collated by year",
            Source.Content.CSV,
            required("Practice.Code", "ODS code of the practice"),
            required("Year", "financial year, by the year in which it ends"),
            required("TOTAL_PATIENTS", "registered patients, mean of the year"),
            required("TOTAL_GP_EXTGL_FTE", "fully qualified GPs without trainees and locums, FTE"),
            required("TOTAL_LOCUUM_TRN_FTE", "locums and trainees, FTE"),
            required("TOTAL_NURSES_FTE", "nurses, FTE"),
            required("TOTAL_DPC_FTE", "direct patient care staff, FTE"),
            required("TOTAL_ADMIN_FTE", "administrative staff, FTE"));

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        return (row, findings) -> findings.figures(
                row.organisation("Practice.Code"),
                Years.calendar(row, "Year"),
                new Figures()
                        .with("patients", row.count("TOTAL_PATIENTS"))
                        .with("gp_fte", row.count("TOTAL_GP_EXTGL_FTE"))
                        .with("locum_trainee_fte", row.count("TOTAL_LOCUUM_TRN_FTE"))
                        .with("nurse_fte", row.count("TOTAL_NURSES_FTE"))
                        .with("dpc_fte", row.count("TOTAL_DPC_FTE"))
                        .with("admin_fte", row.count("TOTAL_ADMIN_FTE")));
    }
}

package org.practicecommons.demo;

import java.time.LocalDate;
import org.practicecommons.shared.Provenance;

/** The files that the demonstration England pretends to come from: sources, periods and days as the newest real ones. */
enum Publication {
    EPRACCUR("ods-epraccur", "current", "2025-11-13", 0),
    EPCN("ods-epcn", "current", "2023-02-02", 0),
    QOF_GEOGRAPHY("qof-geography", "2022-04-01/2023-03-31", "2023-03-31", 0),
    PATIENTS_MAP("patients-map", "2026-07-01", "2026-07-01", 0),
    ICB_SUCCESSORS("icb-successors", "2026-04-01", "2026-07-01", 0),
    BOUNDARY_ICB("boundary-icb", "2023-04", "2023-04-01", 0),
    BOUNDARY_SUB_ICB("boundary-sub-icb", "2023-04", "2023-04-01", 0),
    BOUNDARY_REGION("boundary-region", "2024-01", "2024-01-01", 0),
    PATIENTS_REGISTERED("patients-registered", "2025-05-01", "2025-05-01", 0),
    PATIENTS_AGE_BANDS("patients-age-bands", "2026-07-01", "2026-07-01", 0),
    QOF_PREVALENCE("qof-prevalence", "2024-04-01/2025-03-31", "2025-03-31", 0.0033),
    IMD_2025("fingertips-imd-2025", "index of 2025", "2026-07-01", 0.0062),
    PRACTICE_ETHNICITY("practice-ethnicity", "Census 2021 on lists of 2023-01", "2023-02-07", 0.006),
    PCN_ETHNICITY("pcn-ethnicity", "Census 2021 on lists of 2023-01", "2023-02-07", 0),
    WORKFORCE("workforce-yearly", "by column Year (financial year ending)", "2024-11-12", 0.0008),
    SMOKING("fingertips-smoking", "by column Time period", "2024-10-29", 0.0039),
    PAYMENTS("nhs-payments", "2022-04-01/2023-03-31", "2023-03-31", 0.0028),
    COORDINATES("practice-coordinates", "2024-02", "2025-07-15", 0.0008);

    private final String source;
    private final String period;
    private final LocalDate asAt;
    private final double missing;

    Publication(String source, String period, String asAt, double missing) {
        this.source = source;
        this.period = period;
        this.asAt = LocalDate.parse(asAt);
        this.missing = missing;
    }

    Provenance provenance() {
        return new Provenance(
                source, GeneratedDataset.FILE, GeneratedDataset.PUBLISHER, GeneratedDataset.LICENCE, period, asAt);
    }

    /** Share of open practices that the real file does not have. */
    double missing() {
        return missing;
    }
}

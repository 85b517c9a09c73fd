package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.RowReader;

/** Where practices are: their postcode's point in degrees. */
final class PracticeCoordinates implements CsvSource {
    private static final Source SOURCE = Source.open(
            "practice-coordinates",
            "Coordinates of practices by postcode",
            "ONS Postcode Directory",
            "geoportal.statistics.gov.uk, ONS Postcode Directory, joined to practices by postcode",
            Source.Content.CSV,
            required("practice_code", "ODS code of the practice"),
            required("latitude", "WGS84 degrees north"),
            required("longitude", "WGS84 degrees east"));
    // The British Isles, generously: a point beyond is a swapped or a mistyped one.
    private static final double SOUTH = 49;
    private static final double NORTH = 61;
    private static final double WEST = -9;
    private static final double EAST = 2.5;

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String month = Periods.month(dataset);
        return (row, findings) -> findings.figures(
                row.organisation("practice_code"),
                month,
                new Figures()
                        .with("latitude", row.number("latitude", SOUTH, NORTH))
                        .with("longitude", row.number("longitude", WEST, EAST)));
    }
}

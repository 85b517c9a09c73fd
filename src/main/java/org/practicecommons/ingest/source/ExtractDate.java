package org.practicecommons.ingest.source;

import java.time.LocalDate;
import java.util.Optional;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;

/** The column EXTRACT_DATE of NHS England's list-size files. */
final class ExtractDate {
    private static final String COLUMN = "EXTRACT_DATE";
    private static final int YEAR_AND_MONTH = 7;

    private ExtractDate() {}

    /** Refuses a row that was counted in another month than the file's description says. */
    static void refuseOtherMonth(Row row, String month) throws MalformedRow {
        Optional<LocalDate> date = row.date(COLUMN);
        if (date.isEmpty()
                || !date.get().toString().substring(0, YEAR_AND_MONTH).equals(month)) {
            throw row.malformed(COLUMN, "not in the month that the file is said to be about, " + month);
        }
    }
}

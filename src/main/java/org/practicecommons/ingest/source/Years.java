package org.practicecommons.ingest.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;

/** The period of a reading where each row states it. */
final class Years {
    private static final Pattern CALENDAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern FINANCIAL = Pattern.compile("((?:19|20)\\d{2})[/-](\\d{2})");

    private Years() {}

    /** A year, such as {@code 2019}. */
    static String calendar(Row row, String column) throws MalformedRow {
        String year = row.required(column);
        if (!CALENDAR.matcher(year).matches()) {
            throw row.malformed(column, "not a year");
        }
        return year;
    }

    /** A financial year, {@code 2023/24} in the file, {@code 2023-24} in readings. */
    static String financial(Row row, String column) throws MalformedRow {
        Matcher year = FINANCIAL.matcher(row.required(column));
        if (!year.matches() || !Periods.follows(year.group(1), year.group(2))) {
            throw row.malformed(column, "not a financial year");
        }
        return year.group(1) + "-" + year.group(2);
    }
}

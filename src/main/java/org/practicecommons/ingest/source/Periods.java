package org.practicecommons.ingest.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;

/** The period of a reading, worked out from what the description of the file says. */
final class Periods {
    private static final Pattern FROM_APRIL_TO_MARCH = Pattern.compile("(\\d{4})-04-01/(\\d{4})-03-31");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})[-/](?:\\d{2})?(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))(?:-\\d{2})?");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private Periods() {}

    /** A financial year, such as {@code 2024-25}, from itself, {@code 2024/25} or {@code 2024-04-01/2025-03-31}. */
    static String financialYear(DatasetDescription dataset) {
        String period = dataset.period();
        Matcher days = FROM_APRIL_TO_MARCH.matcher(period);
        Matcher years = FINANCIAL_YEAR.matcher(period);
        if (days.matches() && follows(days.group(1), days.group(2).substring(2))) {
            return days.group(1) + "-" + days.group(2).substring(2);
        }
        if (years.matches() && follows(years.group(1), years.group(2))) {
            return years.group(1) + "-" + years.group(2);
        }
        throw notUnderstood(dataset, "a financial year such as 2024-25");
    }

    /** Whether a year is followed by another, given by its last two digits. */
    static boolean follows(String year, String nextTwoDigits) {
        return (Integer.parseInt(year) + 1) % 100 == Integer.parseInt(nextTwoDigits);
    }

    /** A month, such as {@code 2026-07}, from a month or a day. */
    static String month(DatasetDescription dataset) {
        Matcher month = MONTH.matcher(dataset.period());
        if (!month.matches()) {
            throw notUnderstood(dataset, "a month such as 2026-07");
        }
        return month.group(1);
    }

    /** The first year that is named, such as {@code 2021} in "Census 2021 on lists of 2023-01". */
    static String firstYear(DatasetDescription dataset) {
        Matcher year = YEAR.matcher(dataset.period());
        if (!year.find()) {
            throw notUnderstood(dataset, "a year such as 2021");
        }
        return year.group();
    }

    private static FileRefused notUnderstood(DatasetDescription dataset, String needed) {
        return new FileRefused(Reason.PERIOD, dataset.file(), dataset.period(), needed);
    }
}

package org.practicecommons.ingest.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the four forms that publishers use: 2026-07-01, 01/07/2026, 20260701, 01Jul2026. */
public final class Dates {
    private static final Pattern FORMS = Pattern.compile("(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})"
            + "|(?<d2>\\d{2})/(?<m2>\\d{2})/(?<y2>\\d{4})"
            + "|(?<y3>\\d{4})(?<m3>\\d{2})(?<d3>\\d{2})"
            + "|(?<d4>\\d{2})(?<m4>[A-Za-z]{3})(?<y4>\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2200;

    private Dates() {}

    /** The date, or empty when the text is in none of the forms or names no day of the years 1800 to 2200. */
    public static Optional<LocalDate> parse(String text) {
        Matcher form = FORMS.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        for (int i = 1; i <= 4; i++) {
            String year = form.group("y" + i);
            if (year != null) {
                return day(Integer.parseInt(year), month(form.group("m" + i)), Integer.parseInt(form.group("d" + i)));
            }
        }
        return Optional.empty();
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

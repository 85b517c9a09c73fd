package org.practicecommons.innovation;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something happened, as well as people know it.
 *
 * @param from the day, or the first day of the month, quarter or year
 * @param precision how well it is known
 */
public record RoughDay(LocalDate from, Precision precision) {
    private static final Pattern YEAR = Pattern.compile("((?:19|20|21)\\d\\d)");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:Q([1-4])[ /-]?((?:19|20|21)\\d\\d)|((?:19|20|21)\\d\\d)[ -]?Q([1-4]))", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH =
            Pattern.compile("(?:(\\d{1,2})[/.-]((?:19|20|21)\\d\\d)|((?:19|20|21)\\d\\d)-(\\d{2}))");
    private static final Pattern NAMED = Pattern.compile("([A-Za-z]+) ((?:19|20|21)\\d\\d)");

    /** How well a day is known. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR;

        /** Its name in answers: {@code month}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A day that is known so well, in words: {@code 4 April 2019}, {@code April 2019}, {@code April to June 2019}, {@code 2019}. */
        public String inWords(LocalDate from) {
            return switch (this) {
                case DAY -> format("d MMMM uuuu", from);
                case MONTH -> format("MMMM uuuu", from);
                case QUARTER -> format("MMMM", from) + " to " + format("MMMM uuuu", from.plusMonths(2));
                case YEAR -> format("uuuu", from);
            };
        }
    }

    /** A day that is known to the day. */
    public static RoughDay of(LocalDate day) {
        return new RoughDay(day, Precision.DAY);
    }

    /** A month, a quarter or a year such as 2019-04, April 2019, 4/2019, 2019-Q2, Q2 2019 or 2019; empty when it is none. */
    public static Optional<RoughDay> parse(String typed) {
        Matcher year = YEAR.matcher(typed);
        if (year.matches()) {
            return month(year.group(1), 1, Precision.YEAR);
        }
        Matcher quarter = QUARTER.matcher(typed);
        if (quarter.matches()) {
            boolean first = quarter.group(1) != null;
            int number = Integer.parseInt(quarter.group(first ? 1 : 4));
            return month(quarter.group(first ? 2 : 3), 3 * number - 2, Precision.QUARTER);
        }
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            boolean first = month.group(1) != null;
            int number = Integer.parseInt(month.group(first ? 1 : 4));
            return month(month.group(first ? 2 : 3), number, Precision.MONTH);
        }
        Matcher named = NAMED.matcher(typed);
        return named.matches() ? named(named.group(1), named.group(2)) : Optional.empty();
    }

    private static Optional<RoughDay> month(String year, int month, Precision precision) {
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(new RoughDay(LocalDate.of(Integer.parseInt(year), month, 1), precision));
    }

    /** A month by its name, or by its first three letters or more. */
    private static Optional<RoughDay> named(String name, String year) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> small.length() >= 3
                        && month.name().toLowerCase(Locale.ROOT).startsWith(small))
                .findFirst()
                .flatMap(month -> month(year, month.getValue(), Precision.MONTH));
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
    }
}

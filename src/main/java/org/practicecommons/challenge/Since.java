package org.practicecommons.challenge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When something began, as exactly as it is known: a month, or a day.
 *
 * @param text {@code 2024-03} or {@code 2024-03-15}
 */
public record Since(String text) {
    /** First year that can be meant: that of the National Health Service. */
    public static final int FIRST_YEAR = 1948;

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final int LENGTH_OF_MONTH = 7;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Refuses what is no month and no day. */
    public Since {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A month like 2024-03 or a day like 2024-03-15");
        }
        firstDay(text);
    }

    /** A month. */
    public static Since of(YearMonth month) {
        return new Since(month.toString());
    }

    /** Reads a month or a day. Empty when it is neither. */
    public static Optional<Since> parse(String typed) {
        try {
            return Optional.of(new Since(typed.strip()));
        } catch (DateTimeException | IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    /** The day, or the first of the month. */
    public LocalDate firstDay() {
        return firstDay(text);
    }

    /** The month it is in. */
    public YearMonth month() {
        return YearMonth.from(firstDay());
    }

    /** As people say it: "March 2024" or "15 March 2024". */
    public String inWords() {
        return (text.length() == LENGTH_OF_MONTH ? MONTH : DAY).format(firstDay());
    }

    private static LocalDate firstDay(String text) {
        return LocalDate.parse(text.length() == LENGTH_OF_MONTH ? text + "-01" : text);
    }
}

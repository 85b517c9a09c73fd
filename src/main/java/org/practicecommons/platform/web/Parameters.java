package org.practicecommons.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.shared.OdsCode;

/** Reads the parameters that many addresses share, with one wording for what is wrong with them. */
public final class Parameters {
    /** Longest text that may be searched for. */
    public static final int LONGEST_QUERY = 200;

    private Parameters() {}

    /**
     * A whole number within bounds.
     *
     * @throws BadParameter 400 when it is no number, 422 when it is out of bounds
     */
    public static int number(String field, @Nullable String given, int otherwise, int lowest, int highest) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(given.strip());
            if (number < lowest || number > highest) {
                throw BadParameter.refused(field, "parameter.range", field, lowest, highest);
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw BadParameter.malformed(field, "parameter.number", field);
        }
    }

    /**
     * An ODS code, if one was given.
     *
     * @throws BadParameter 400 when it cannot be one
     */
    public static @Nullable OdsCode code(String field, @Nullable String given) {
        return given == null || given.isBlank() ? null : requiredCode(field, given);
    }

    /**
     * An ODS code.
     *
     * @throws BadParameter 400 when it cannot be one
     */
    public static OdsCode requiredCode(String field, String given) {
        return OdsCode.parse(given).orElseThrow(() -> BadParameter.malformed(field, "parameter.code", field));
    }

    /**
     * A day, if one was given.
     *
     * @throws BadParameter 400 when it is not a date like 2026-03-31
     */
    public static Optional<LocalDate> day(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(given.strip());
            if (day.getYear() < 1900 || day.getYear() > 2200) {
                throw BadParameter.refused(field, "parameter.day", field);
            }
            return Optional.of(day);
        } catch (DateTimeParseException notADay) {
            throw BadParameter.malformed(field, "parameter.day", field);
        }
    }

    /** What was typed into a search box: spaces folded, control characters gone, cut at {@value #LONGEST_QUERY}. */
    public static String query(@Nullable String given) {
        if (given == null) {
            return "";
        }
        String clean =
                given.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\s]+", " ").strip();
        return clean.length() <= LONGEST_QUERY ? clean : clean.substring(0, LONGEST_QUERY);
    }
}

package org.practicecommons.innovation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.RoughDay;
import org.practicecommons.platform.web.FieldProblem;

/** Reads numbers and days as people type them. */
final class Typed {
    private static final Pattern NUMBER =
            Pattern.compile("[-−]?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,6})?\\s?%?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}");

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMMM uuuu", "d MMM uuuu", "uuuu-M-d")
            .map(form -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Typed() {}

    static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A number such as 12.5, 1,200 or 45%; empty when it is none. */
    static Optional<Double> number(String typed) {
        return NUMBER.matcher(typed).matches()
                ? Optional.of(Double.valueOf(typed.replace('−', '-').replaceAll("[,%\\s]", "")))
                : Optional.empty();
    }

    /** What is wrong with a number that must be there. */
    static Optional<FieldProblem> number(String field, String typed) {
        if (typed.isEmpty()) {
            return Optional.of(new FieldProblem(field, "measure.value-missing.detail"));
        }
        return number(typed).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldProblem(field, "measure.value-form.detail"));
    }

    /** A whole number such as 1,200; empty when it is none. */
    static Optional<Integer> count(String typed) {
        return COUNT.matcher(typed).matches() ? Optional.of(Integer.valueOf(typed.replace(",", ""))) : Optional.empty();
    }

    /** A day such as 31/3/2026, 31 March 2026 or 2026-03-31, from 1900 to 2200; empty when it is none. */
    static Optional<LocalDate> day(String typed) {
        return DAYS.stream()
                .flatMap(form -> day(typed, form).stream())
                .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200)
                .findFirst();
    }

    /** A day, or a month, quarter or year such as March 2019, Q2 2019 or 2019; empty when it is none. */
    static Optional<RoughDay> roughDay(String typed) {
        return day(typed).map(RoughDay::of).or(() -> RoughDay.parse(typed));
    }

    private static Optional<LocalDate> day(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What is wrong with a day that must be there. */
    static Optional<FieldProblem> day(String field, String typed, String missing) {
        if (typed.isEmpty()) {
            return Optional.of(new FieldProblem(field, missing + ".detail"));
        }
        return day(typed).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldProblem(field, "innovation.day-form.detail"));
    }

    /** The same problems, with the keys of their sentences. */
    static List<FieldProblem> details(List<FieldProblem> problems) {
        return problems.stream()
                .map(wrong -> new FieldProblem(wrong.field(), wrong.messageKey() + ".detail", wrong.arguments()))
                .toList();
    }
}

package org.practicecommons.innovation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.practicecommons.innovation.MeasurePoint;
import org.practicecommons.innovation.MeasureRules;
import org.practicecommons.innovation.MeasuredIn;
import org.practicecommons.platform.web.FieldProblem;

/**
 * A figure, as it was filled in.
 *
 * @param on a day like 2026-03-31
 * @param value can be empty for a percentage with both counts
 * @param numerator how many it holds for; empty when not told
 * @param denominator out of how many; empty when not told
 */
record PointForm(String on, String value, String numerator, String denominator) {
    /** Fields left out of the request are empty. */
    PointForm {
        on = Typed.clean(on);
        value = Typed.clean(value);
        numerator = Typed.clean(numerator);
        denominator = Typed.clean(denominator);
    }

    static PointForm empty() {
        return new PointForm("", "", "", "");
    }

    /** What must be put right, in the order of the form; each key leads to its sentence. */
    List<FieldProblem> problems(MeasureRules rules, MeasuredIn unit) {
        List<FieldProblem> found = new ArrayList<>();
        Typed.day("on", on, "measure.day-missing").ifPresent(found::add);
        if (!value.isEmpty() || numerator.isEmpty()) {
            Typed.number("value", value).ifPresent(found::add);
        }
        count(found, "numerator", numerator);
        count(found, "denominator", denominator);
        return found.isEmpty() ? Typed.details(rules.point(unit, point())) : found;
    }

    /** What can be read of it. */
    MeasurePoint point() {
        return MeasurePoint.of(
                Typed.day(on).orElse(LocalDate.EPOCH),
                Typed.number(value).orElse(null),
                Typed.count(numerator).orElse(null),
                Typed.count(denominator).orElse(null));
    }

    private static void count(List<FieldProblem> found, String field, String typed) {
        if (!typed.isEmpty() && Typed.count(typed).isEmpty()) {
            found.add(new FieldProblem(field, "measure.count-form.detail"));
        }
    }
}

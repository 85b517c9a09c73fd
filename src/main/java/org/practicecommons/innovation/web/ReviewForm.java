package org.practicecommons.innovation.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.practicecommons.innovation.Criterion;
import org.practicecommons.innovation.ReviewDraft;
import org.practicecommons.platform.web.FieldProblem;

/** What a curator says of a record, as it was filled in: points by criterion as 2, 1 or 0. */
record ReviewForm(String clear, String fair, String honest, String withPeople, String carriesOver, String reasons) {
    /** Fields left out of the request are empty. */
    ReviewForm {
        clear = Typed.clean(clear);
        fair = Typed.clean(fair);
        honest = Typed.clean(honest);
        withPeople = Typed.clean(withPeople);
        carriesOver = Typed.clean(carriesOver);
        reasons = Typed.clean(reasons);
    }

    static ReviewForm empty() {
        return new ReviewForm("", "", "", "", "", "");
    }

    /** The name of a criterion's field. */
    static String field(Criterion criterion) {
        return switch (criterion) {
            case CLEAR -> "clear";
            case FAIR -> "fair";
            case HONEST -> "honest";
            case WITH_PEOPLE -> "withPeople";
            case CARRIES_OVER -> "carriesOver";
        };
    }

    String points(Criterion criterion) {
        return switch (criterion) {
            case CLEAR -> clear;
            case FAIR -> fair;
            case HONEST -> honest;
            case WITH_PEOPLE -> withPeople;
            case CARRIES_OVER -> carriesOver;
        };
    }

    ReviewDraft draft() {
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            if (points(criterion).matches("[0-2]")) {
                points.put(criterion, Integer.valueOf(points(criterion)));
            }
        }
        return new ReviewDraft(points, reasons);
    }

    /** What must be put right; each key leads to its sentence. */
    List<FieldProblem> problems() {
        return Typed.details(draft().problems()).stream()
                .map(wrong -> Criterion.ofKey(wrong.field())
                        .map(criterion -> new FieldProblem(field(criterion), wrong.messageKey(), wrong.arguments()))
                        .orElse(wrong))
                .toList();
    }
}

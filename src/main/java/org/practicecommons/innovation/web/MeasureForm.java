package org.practicecommons.innovation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.MeasureDraft;
import org.practicecommons.innovation.MeasureIdeas;
import org.practicecommons.innovation.MeasureKind;
import org.practicecommons.innovation.MeasureRules;
import org.practicecommons.innovation.MeasuredIn;
import org.practicecommons.platform.web.FieldProblem;

/**
 * A measure, as it was filled in.
 *
 * @param known yes or no: whether there is a figure from before the work
 * @param baseline that figure, as typed
 * @param from its first day, like 2026-03-31
 * @param to its last day
 */
record MeasureForm(
        String name,
        String kind,
        String unit,
        String source,
        String sourceWords,
        String known,
        String baseline,
        String from,
        String to) {
    /** Fields left out of the request are empty. */
    MeasureForm {
        name = Typed.clean(name);
        kind = Typed.clean(kind);
        unit = Typed.clean(unit);
        source = Typed.clean(source);
        sourceWords = Typed.clean(sourceWords);
        known = Typed.clean(known);
        baseline = Typed.clean(baseline);
        from = Typed.clean(from);
        to = Typed.clean(to);
    }

    static MeasureForm empty() {
        return new MeasureForm("", MeasureKind.PROCESS.key(), MeasuredIn.NUMBER.key(), "", "", "yes", "", "", "");
    }

    /** A measure that somebody else or the vocabulary has, without its figures. */
    static MeasureForm like(MeasureIdeas.Idea idea) {
        String source = idea.source();
        return new MeasureForm(
                idea.name(), idea.kind().key(), idea.unit().key(), source == null ? "" : source, "", "yes", "", "", "");
    }

    /** What must be put right, in the order of the form; each key leads to its sentence. */
    List<FieldProblem> problems(MeasureRules rules) {
        List<FieldProblem> found = new ArrayList<>();
        if (MeasureKind.ofKey(kind).isEmpty()) {
            found.add(new FieldProblem("kind", "measure.kind-unknown.detail"));
        }
        if (MeasuredIn.ofKey(unit).isEmpty()) {
            found.add(new FieldProblem("unit", "measure.unit-unknown.detail"));
        }
        if (!known.equals("yes") && !known.equals("no")) {
            found.add(new FieldProblem("known", "measure.known-missing.detail"));
        }
        if (known.equals("yes")) {
            Typed.number("baseline", baseline).ifPresent(found::add);
            Typed.day("from", from, "measure.period-missing").ifPresent(found::add);
            Typed.day("to", to, "measure.period-missing").ifPresent(found::add);
        }
        Typed.details(rules.measure(draft())).stream()
                .filter(wrong -> found.stream().noneMatch(one -> one.field().equals(wrong.field())))
                .forEach(found::add);
        return found;
    }

    /** What can be read of it. */
    MeasureDraft draft() {
        return new MeasureDraft(
                name,
                MeasureKind.ofKey(kind).orElse(MeasureKind.PROCESS),
                MeasuredIn.ofKey(unit).orElse(MeasuredIn.NUMBER),
                source.isEmpty() ? null : source,
                sourceWords,
                known.equals("yes") ? figure() : null);
    }

    private MeasureDraft.@Nullable Baseline figure() {
        Optional<LocalDate> first = Typed.day(from);
        Optional<LocalDate> last = Typed.day(to);
        return first.isEmpty() || last.isEmpty() || Typed.number(baseline).isEmpty()
                ? null
                : new MeasureDraft.Baseline(Typed.number(baseline).get(), first.get(), last.get());
    }
}

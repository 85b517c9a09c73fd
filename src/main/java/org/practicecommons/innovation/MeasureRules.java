package org.practicecommons.innovation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.Cell;
import org.practicecommons.guard.PatientShare;
import org.practicecommons.guard.SmallNumbers;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * What measures and their points must be. Counts of patients that are small, or from which a small one can be worked out,
 * are not taken at all, so that none has to be hidden later.
 */
@Component
public class MeasureRules {
    /** Largest figure either side of 0. */
    private static final double LARGEST = 1_000_000_000;
    /** How far a percentage may be from its counts, for rounding: percentage points. */
    private static final double ROUNDING = 1;

    private final SmallNumbers numbers;
    private final Vocabularies vocabularies;
    private final Clock clock;

    MeasureRules(SmallNumbers numbers, Vocabularies vocabularies, Clock clock) {
        this.numbers = numbers;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /** What must be put right in a measure, in the order of the form; each key has a {@code .detail}. */
    public List<FieldProblem> measure(MeasureDraft draft) {
        List<FieldProblem> found = new ArrayList<>();
        if (draft.name().isEmpty()) {
            found.add(new FieldProblem("name", "measure.name-missing"));
        } else if (draft.name().length() > MeasureDraft.LONGEST_NAME) {
            found.add(new FieldProblem("name", "measure.name-long"));
        }
        boolean otherUnit = draft.unit() == MeasuredIn.NUMBER || draft.unit() == MeasuredIn.SCORE;
        if (otherUnit && CountedPeople.named(draft.name())) {
            found.add(new FieldProblem("unit", "measure.unit-people"));
        }
        String source = draft.source();
        if (source != null && !vocabularies.offers(Vocabulary.DATA_SOURCES, source)) {
            found.add(new FieldProblem("source", "measure.source-unknown"));
        } else if (source == null && draft.sourceWords().isEmpty()) {
            found.add(new FieldProblem("source", "measure.source-missing"));
        }
        if (draft.sourceWords().length() > MeasureDraft.LONGEST_SOURCE) {
            found.add(new FieldProblem("sourceWords", "measure.source-long"));
        }
        MeasureDraft.Baseline baseline = draft.baseline();
        if (baseline != null) {
            found.addAll(baseline(draft.unit(), baseline));
        }
        return found;
    }

    /** What must be put right in a point; each key has a {@code .detail}. */
    public List<FieldProblem> point(MeasuredIn unit, MeasurePoint point) {
        List<FieldProblem> found = new ArrayList<>();
        if (point.on().isAfter(LocalDate.now(clock))) {
            found.add(new FieldProblem("on", "innovation.day-future"));
        }
        Integer part = point.part();
        Integer whole = point.whole();
        List<FieldProblem> counts = part == null && whole == null ? List.of() : share(unit, point.value(), part, whole);
        found.addAll(counts.isEmpty() ? value("value", unit, point.value()) : counts);
        return found;
    }

    private List<FieldProblem> baseline(MeasuredIn unit, MeasureDraft.Baseline baseline) {
        List<FieldProblem> found = new ArrayList<>(value("baseline", unit, baseline.value()));
        if (baseline.to().isBefore(baseline.from())) {
            found.add(new FieldProblem("to", "measure.period-order"));
        }
        if (baseline.to().isAfter(LocalDate.now(clock))) {
            found.add(new FieldProblem("to", "innovation.day-future"));
        }
        return found;
    }

    private List<FieldProblem> value(String field, MeasuredIn unit, double value) {
        if (Double.isNaN(value)) {
            return List.of(new FieldProblem(field, "measure.value-missing"));
        }
        if (Math.abs(value) > LARGEST) {
            return List.of(new FieldProblem(field, "measure.value-large"));
        }
        if (unit == MeasuredIn.PERCENT && (value < 0 || value > 100)) {
            return List.of(new FieldProblem(field, "measure.percent-range"));
        }
        if (unit == MeasuredIn.PATIENTS) {
            if (value < 0 || value != Math.rint(value)) {
                return List.of(new FieldProblem(field, "measure.count-whole"));
            }
            return isShown(numbers.count((int) value)) ? List.of() : List.of(small(field));
        }
        return List.of();
    }

    private List<FieldProblem> share(MeasuredIn unit, double value, @Nullable Integer part, @Nullable Integer whole) {
        if (unit != MeasuredIn.PERCENT) {
            return List.of(new FieldProblem("numerator", "measure.counts-percent"));
        }
        if (part == null || whole == null) {
            return List.of(new FieldProblem(part == null ? "numerator" : "denominator", "measure.counts-both"));
        }
        if (part < 0 || whole < 1 || part > whole || whole > LARGEST) {
            return List.of(new FieldProblem("numerator", "measure.counts-order"));
        }
        PatientShare share = numbers.share(part, whole);
        if (!isShown(share.part()) || !isShown(share.whole())) {
            return List.of(small("numerator"));
        }
        return Math.abs(value - 100.0 * part / whole) > ROUNDING
                ? List.of(new FieldProblem("value", "measure.counts-differ"))
                : List.of();
    }

    private FieldProblem small(String field) {
        return new FieldProblem(field, "measure.small", List.of(numbers.count(1).inWords()));
    }

    private static boolean isShown(Cell cell) {
        return cell instanceof Cell.Shown;
    }
}

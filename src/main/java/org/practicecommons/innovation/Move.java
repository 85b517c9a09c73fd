package org.practicecommons.innovation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.practicecommons.innovation.RoughDay.Precision;
import org.practicecommons.platform.web.FieldProblem;

/**
 * A move on an organisation's journey.
 *
 * @param stage where it is now
 * @param on since when
 * @param why in words, at most {@value #LONGEST_WHY} characters; may be empty
 * @param learning what was learned, at most {@value Passage#LONGEST} characters; needed to stop
 * @param routineBefore whether it was everyday work here before anybody called it new
 * @param precision how well the day is known; when it is not known to the day, it is the first of its month, quarter or year
 */
public record Move(Stage stage, LocalDate on, String why, String learning, boolean routineBefore, Precision precision) {
    /** Longest reason, in characters. */
    public static final int LONGEST_WHY = 500;

    /** A move on a day that is known. */
    public Move(Stage stage, LocalDate on, String why, String learning, boolean routineBefore) {
        this(stage, on, why, learning, routineBefore, Precision.DAY);
    }

    /** Brings texts into one form. */
    public Move {
        why = Prose.text(why);
        learning = Prose.text(learning);
    }

    /** What must be put right; each key has a {@code .detail}. */
    public List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> found = new ArrayList<>();
        if (on.isAfter(today)) {
            found.add(new FieldProblem("on", "innovation.day-future"));
        }
        if (why.length() > LONGEST_WHY) {
            found.add(new FieldProblem("why", "innovation.why-long"));
        }
        if (stage == Stage.STOPPED && learning.isEmpty()) {
            found.add(new FieldProblem("learning", "innovation.learning-missing"));
        } else if (learning.length() > Passage.LONGEST) {
            found.add(new FieldProblem("learning", "innovation.passage-long"));
        }
        return found;
    }
}

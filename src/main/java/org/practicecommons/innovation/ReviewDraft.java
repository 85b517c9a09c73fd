package org.practicecommons.innovation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.practicecommons.platform.web.FieldProblem;

/**
 * What a curator says of a record.
 *
 * @param points by criterion, each from 0 to {@value Criterion#MOST}
 * @param reasons why, in words, at most {@value Passage#LONGEST} characters; those who keep the record read them
 */
public record ReviewDraft(Map<Criterion, Integer> points, String reasons) {
    /** Copies the points and brings the reasons into one form. */
    public ReviewDraft {
        points = Map.copyOf(points);
        reasons = Prose.text(reasons);
    }

    /** All points together, 0 to 10. */
    public int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What must be put right, in the order of the form; each key has a {@code .detail}. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            Integer given = points.get(criterion);
            if (given == null || given < 0 || given > Criterion.MOST) {
                found.add(new FieldProblem(criterion.key(), "review.points-missing"));
            }
        }
        if (reasons.isEmpty()) {
            found.add(new FieldProblem("reasons", "review.reasons-missing"));
        } else if (reasons.length() > Passage.LONGEST) {
            found.add(new FieldProblem("reasons", "innovation.passage-long"));
        }
        return found;
    }
}

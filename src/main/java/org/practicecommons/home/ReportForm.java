package org.practicecommons.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.practicecommons.platform.web.FieldProblem;

/**
 * A report that a figure is wrong, as it was typed. It asks for no name and no address.
 *
 * @param practice name or ODS code of the practice
 * @param figure which figure
 * @param problem what is wrong with it, at most {@value #LONGEST} characters
 */
public record ReportForm(String practice, String figure, String problem) {
    /** Longest description, in characters. */
    public static final int LONGEST = 1000;
    /** Longest name of a practice or a figure, in characters. */
    public static final int LONGEST_NAME = 200;

    /** Fields left out of the request are empty. */
    public ReportForm {
        practice = clean(practice);
        figure = clean(figure);
        problem = clean(problem);
    }

    /** A form to fill in. */
    public static ReportForm empty() {
        return new ReportForm("", "", "");
    }

    /** What must be put right before the report can be sent, in the order of the fields. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        check(found, "practice", practice, LONGEST_NAME);
        check(found, "figure", figure, LONGEST_NAME);
        check(found, "problem", problem, LONGEST);
        return found;
    }

    /** What was typed, by field, in the order of the form. */
    public Map<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        texts.put("practice", practice);
        texts.put("figure", figure);
        texts.put("problem", problem);
        return texts;
    }

    private static void check(List<FieldProblem> found, String field, String typed, int longest) {
        if (typed.isEmpty()) {
            found.add(new FieldProblem(field, "report." + field + ".missing"));
        } else if (typed.length() > longest) {
            found.add(new FieldProblem(field, "report." + field + ".long"));
        }
    }

    @SuppressWarnings("NullAway") // Spring binds a missing field as null
    private static String clean(String typed) {
        return typed == null ? "" : typed.strip();
    }
}

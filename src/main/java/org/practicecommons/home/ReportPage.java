package org.practicecommons.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form to report a wrong figure.
 *
 * @param form what was typed so far
 * @param problems what must be put right; empty when the form is shown first
 */
public record ReportPage(ReportForm form, List<FieldProblem> problems) {
    /** Key of the sentence that says what is wrong with a field; null when nothing is. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::messageKey)
                .findFirst()
                .orElse(null);
    }

    /** "Error: " when something is wrong, as the first words of the page's title. */
    public String titlePrefix() {
        return problems.isEmpty() ? "" : "Error: ";
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return Trail.home();
    }
}

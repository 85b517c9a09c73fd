package org.practicecommons.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with a form.
 *
 * @param form what was typed so far
 * @param problems what must be put right; empty when the form is shown first
 * @param trail the breadcrumb above it
 * @param <F> the form
 */
public record FormPage<F>(F form, List<FieldProblem> problems, List<Link> trail) {
    /** What is wrong with a field; null when nothing is. */
    public @Nullable FieldProblem problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** "Error: " when something is wrong, as the first words of the page's title. */
    public String titlePrefix() {
        return problems.isEmpty() ? "" : "Error: ";
    }
}

package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * The page on which a curator reads a record for others.
 *
 * @param questions the criteria with their answers to choose from
 */
record ReviewPage(Link record, String summary, List<Question> questions, ReviewForm form, List<FieldProblem> problems) {
    /** A criterion. */
    record Question(String field, String label, String question, List<Map<String, Object>> answers) {}

    /** What is wrong with a field; null when nothing is. */
    public @Nullable FieldProblem problem(String field) {
        return new FormPage<>(form, problems, List.of()).problem(field);
    }

    /** "Error: " when something is wrong, as the first words of the page's title. */
    public String titlePrefix() {
        return problems.isEmpty() ? "" : "Error: ";
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME, new Link("Curation", "/curation"));
    }
}

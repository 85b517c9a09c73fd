package org.practicecommons.innovation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * An idea that is talked over.
 *
 * @param until last day on which it is open, in words; null when it is not
 * @param comments all of them, the oldest first
 * @param may what the reader may do
 * @param form what was typed
 */
record IdeaPage(
        Link record, @Nullable String until, List<Line> comments, May may, IdeaForm form, List<FieldProblem> problems) {
    /**
     * A comment.
     *
     * @param outcome what became of it; null while that is open
     */
    record Line(
            String id,
            String text,
            String role,
            String day,
            @Nullable String outcome,
            String answer,
            boolean removed) {}

    /** What the reader may do here. */
    record May(boolean open, boolean comment, boolean close) {}

    /** Comments that nobody has answered yet. */
    public List<Line> waiting() {
        return comments.stream()
                .filter(line -> line.outcome() == null && !line.removed())
                .toList();
    }

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
        return List.of(Link.HOME, RecordLinks.ALL, record);
    }
}

package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * The screen on which work is written down.
 *
 * @param form what was filled in so far
 * @param problems what must be put right; empty when the form is shown first
 * @param challenges what can be chosen
 * @param populations whom it can be for
 * @param stages where it can be
 * @param visibilities who can see it
 * @param organisation for whom the reader writes; null when nobody has signed in
 * @param similar records that look alike, for whoever writes
 */
record CapturePage(
        CaptureForm form,
        List<FieldProblem> problems,
        List<Map<String, Object>> challenges,
        List<Map<String, Object>> populations,
        List<Map<String, Object>> stages,
        List<Map<String, Object>> visibilities,
        @Nullable String organisation,
        List<Link> similar) {
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
        return List.of(Link.HOME, RecordLinks.ALL);
    }
}

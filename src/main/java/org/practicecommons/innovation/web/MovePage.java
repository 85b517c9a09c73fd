package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * Where an organisation says how far it is.
 *
 * @param stages what can be chosen
 * @param suggestion the stage that the answers point to, with the reason; null when no question was answered
 */
record MovePage(
        Link record,
        MoveForm form,
        List<FieldProblem> problems,
        List<Map<String, Object>> stages,
        @Nullable String suggestion) {
    /** The questions by the name of their field. */
    public Map<String, String> questions() {
        return MoveForm.questions();
    }

    /** Yes and no as radio buttons. */
    public List<Map<String, Object>> yesOrNo() {
        return List.of(
                Map.of("value", "yes", "text", "Yes", "checked", false),
                Map.of("value", "no", "text", "No", "checked", false));
    }

    /** Whether it goes on, as radio buttons. */
    public List<Map<String, Object>> goesOn() {
        return List.of(
                Map.of("value", "no", "text", "Yes", "checked", false),
                Map.of("value", "paused", "text", "It rests for now", "checked", false),
                Map.of("value", "yes", "text", "No, it is over", "checked", false));
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

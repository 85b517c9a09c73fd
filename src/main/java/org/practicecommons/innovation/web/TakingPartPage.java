package org.practicecommons.innovation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Partners;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * The page on which those who keep a record say who takes part.
 *
 * @param names of community partners to choose from
 */
record TakingPartPage(
        Link record,
        List<Partners.Partner> partners,
        List<String> names,
        TakingPartForm form,
        List<FieldProblem> problems) {
    /** Roles to choose from. */
    public List<Map<String, Object>> roles() {
        return Arrays.stream(Partners.Role.values())
                .map(role -> Map.<String, Object>of(
                        "value",
                        role.key(),
                        "text",
                        role.inWords(),
                        "checked",
                        role.key().equals(form.role())))
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

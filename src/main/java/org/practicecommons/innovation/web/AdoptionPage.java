package org.practicecommons.innovation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.AdoptionDraft.How;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * Where an organisation takes up the work of another.
 *
 * @param lead name of who leads the work
 * @param compare the two contexts; null when there is nothing to compare
 * @param stages what can be chosen
 */
record AdoptionPage(
        Link record,
        String lead,
        AdoptionForm form,
        List<FieldProblem> problems,
        RecordPage.@Nullable Compare compare,
        List<Map<String, Object>> stages) {
    /** As it is, or changed, as radio buttons. */
    public List<Map<String, Object>> ways() {
        return Arrays.stream(How.values())
                .map(how -> Map.<String, Object>of(
                        "value",
                        how.key(),
                        "text",
                        how == How.ADOPT
                                ? "As it is: you join those who do this"
                                : "Changed to fit: you get a record of your own that says where it came from",
                        "checked",
                        how.key().equals(form.as())))
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

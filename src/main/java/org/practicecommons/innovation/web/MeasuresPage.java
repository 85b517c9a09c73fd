package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.MeasureIdeas;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * Where measures and their figures are added to a record.
 *
 * @param form what was typed: a measure, or a figure of one
 * @param measures those there are; on the page of one measure, that one
 * @param choices what can be chosen, by field
 */
record MeasuresPage<F>(
        Link record,
        F form,
        List<FieldProblem> problems,
        List<MeasureView> measures,
        Map<String, List<Map<String, Object>>> choices,
        boolean percent) {
    /** Measures that can be copied, under a heading. */
    public record Ideas(String heading, List<Link> links) {
        static Ideas of(String heading, List<MeasureIdeas.Idea> ideas, Innovation record) {
            String form = RecordLinks.to(record).href() + "/measures?like=";
            return new Ideas(
                    heading,
                    ideas.stream()
                            .map(idea -> new Link(
                                    idea.whose().isEmpty() ? idea.name() : idea.name() + ", in “" + idea.whose() + "”",
                                    form + idea.key() + "#add"))
                            .toList());
        }
    }

    /** The one measure, on its page. */
    public MeasureView measure() {
        return measures.getFirst();
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

    /** The breadcrumb above the page of one measure. */
    public List<Link> longTrail() {
        return List.of(Link.HOME, RecordLinks.ALL, record, new Link("Measures", record.href() + "/measures"));
    }
}

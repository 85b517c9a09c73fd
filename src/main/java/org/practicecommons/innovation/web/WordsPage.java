package org.practicecommons.innovation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationDraft;
import org.practicecommons.innovation.Passage;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * Where all that can be told of a piece of work is told.
 *
 * @param version of the record that a change starts from
 * @param now the record as somebody else changed it meanwhile; null when nobody did
 * @param choices what can be chosen, by field
 */
record WordsPage(
        Link record,
        WordsForm form,
        long version,
        @Nullable Innovation now,
        List<FieldProblem> problems,
        Map<String, List<Map<String, Object>>> choices) {
    /** A passage with what it says so far. */
    record Field(
            String key,
            String label,
            String hint,
            String value,
            @Nullable FieldProblem wrong) {}

    /** What is told so far. */
    public InnovationDraft draft() {
        return form.draft();
    }

    /** The passages in their order. */
    public List<Field> passages() {
        return Arrays.stream(Passage.values())
                .map(passage -> new Field(
                        passage.key(), passage.label(), passage.hint(), form.says(passage), problem(passage.key())))
                .toList();
    }

    /** What somebody else says now, where it differs from the form. */
    public List<RecordPage.Told> others() {
        if (now == null) {
            return List.of();
        }
        InnovationDraft theirs = now.told();
        List<RecordPage.Told> all = new java.util.ArrayList<>();
        different(all, "Title", theirs.title(), draft().title());
        different(all, "In one line", theirs.summary(), draft().summary());
        for (Passage passage : Passage.values()) {
            different(all, passage.label(), theirs.says(passage), draft().says(passage));
        }
        return all;
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

    private static void different(List<RecordPage.Told> all, String heading, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            all.add(new RecordPage.Told(heading, theirs.isEmpty() ? "Nothing" : theirs));
        }
    }
}

package org.practicecommons.challenge.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.challenge.Challenge;
import org.practicecommons.challenge.ChallengeGroup;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * What a practice names, with a form for its own members.
 *
 * @param practice link to the practice
 * @param named what it names, in order of the label
 * @param edit the form; null for everybody but the practice's own members
 * @param done what has just been done, as a sentence; null when nothing was
 */
record PracticeChallengesPage(
        Link practice,
        List<NamedLine> named,
        @Nullable Edit edit,
        @Nullable String done) {
    /**
     * The form.
     *
     * @param groups what can be chosen
     * @param form what was filled in so far
     * @param problems what must be put right; empty when the form is shown first
     */
    record Edit(List<ChallengeGroup> groups, ChallengeForm form, List<FieldProblem> problems) {
        /** What can be chosen, as the NHS.UK select component takes it: first nothing, then group by group. */
        public List<Map<String, Object>> choices() {
            return Stream.concat(
                            Stream.of(option("", "Choose a challenge")),
                            groups.stream().map(Edit::options))
                    .toList();
        }

        private static Map<String, Object> options(ChallengeGroup group) {
            Challenge top = group.top();
            return Map.of(
                    "label",
                    top.label(),
                    "items",
                    Stream.concat(
                                    Stream.of(option(top.id(), top.label() + " (in general)")),
                                    group.challenges().stream().map(one -> option(one.id(), one.label())))
                            .toList());
        }

        private static Map<String, Object> option(String value, String text) {
            return Map.of("value", value, "text", text);
        }

        /** What is wrong with a field; null when nothing is. */
        public @Nullable FieldProblem problem(String field) {
            return new FormPage<>(form, problems, List.of()).problem(field);
        }
    }

    /** The practice's ODS code. */
    public String code() {
        return practice.href().substring(practice.href().lastIndexOf('/') + 1);
    }

    /** Address of this page. */
    public String address() {
        return practice.href() + "/challenges";
    }

    /** What must be put right, for the summary above the form. */
    public List<FieldProblem> problems() {
        return edit == null ? List.of() : edit.problems();
    }

    /** "Error: " when something is wrong, as the first words of the page's title. */
    public String titlePrefix() {
        return problems().isEmpty() ? "" : "Error: ";
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME, practice);
    }
}

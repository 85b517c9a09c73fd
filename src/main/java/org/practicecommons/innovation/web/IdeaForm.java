package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.IdeaClosing.Verdict;
import org.practicecommons.innovation.IdeaComment.Outcome;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The forms of an idea that is talked over, as they were filled in.
 *
 * @param until day until which it is open
 * @param text a comment
 * @param comment ids of all comments, in their order
 * @param outcome what becomes of each, in the same order
 * @param answer why, in the same order
 */
record IdeaForm(
        String until,
        String text,
        @Nullable List<String> comment,
        @Nullable List<String> outcome,
        @Nullable List<String> answer) {
    /** Fields left out of the request are empty. */
    IdeaForm {
        until = Typed.clean(until);
        text = Typed.clean(text);
    }

    static IdeaForm empty() {
        return new IdeaForm("", "", null, null, null);
    }

    /** What was answered to a comment; empty when nothing was. */
    public String answerTo(String id) {
        return at(answer, place(id));
    }

    /** What was chosen for a comment; empty when nothing was. */
    public String outcomeOf(String id) {
        return at(outcome, place(id));
    }

    /** What must be put right in the verdicts. */
    List<FieldProblem> problems() {
        boolean missing = some(comment).stream()
                .anyMatch(id -> Outcome.ofKey(outcomeOf(id)).isEmpty());
        return missing ? List.of(new FieldProblem("verdicts", "idea.verdict-missing.detail")) : List.of();
    }

    /** The verdicts that can be read. */
    List<Verdict> verdicts() {
        List<Verdict> all = new ArrayList<>();
        some(comment).forEach(id -> Outcome.ofKey(outcomeOf(id))
                .ifPresent(chosen -> all.add(new Verdict(id, chosen, answerTo(id)))));
        return all;
    }

    private int place(String id) {
        return some(comment).indexOf(id);
    }

    private static String at(@Nullable List<String> all, int place) {
        return place < 0 || place >= some(all).size()
                ? ""
                : Typed.clean(some(all).get(place));
    }

    private static List<String> some(@Nullable List<String> all) {
        return all == null ? List.of() : all;
    }
}

package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Described;
import org.practicecommons.innovation.DraftRules;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationDraft;
import org.practicecommons.innovation.InnovationKind;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.innovation.Stage;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The one screen on which work is written down, as it was filled in.
 *
 * @param id of the record to be, chosen when the page was made, so that what is sent twice is one record
 * @param stage where it is; spotting a need unless another is chosen
 * @param action {@code publish} or {@code draft}
 */
record CaptureForm(
        String id,
        String title,
        String challenge,
        String population,
        String summary,
        String visibility,
        String stage,
        String action) {
    /** Fields left out of the request are empty. */
    CaptureForm {
        id = clean(id);
        title = clean(title);
        challenge = clean(challenge);
        population = clean(population);
        summary = clean(summary);
        visibility = clean(visibility).isEmpty() ? Visibility.MEMBERS.key() : clean(visibility);
        stage = clean(stage).isEmpty() ? Stage.SPOTTING.key() : clean(stage);
        action = clean(action);
    }

    /** A form for a new record, with the challenge and the group chosen that the reader came from. */
    static CaptureForm fresh(String challenge, String population) {
        return new CaptureForm(UUID.randomUUID().toString(), "", challenge, population, "", "", "", "");
    }

    /** A form that goes on with a draft. */
    static CaptureForm of(Innovation draft) {
        InnovationDraft told = draft.told();
        return new CaptureForm(
                draft.id(),
                told.title(),
                told.challenges().stream().findFirst().orElse(""),
                told.populations().stream().findFirst().orElse(""),
                told.summary(),
                told.visibility().key(),
                draft.stage().key(),
                "");
    }

    /** What must be put right before it is kept as it should be; each key leads to its sentence. */
    List<FieldProblem> problems(DraftRules rules) {
        List<FieldProblem> found = new ArrayList<>();
        if (Visibility.ofKey(visibility).isEmpty() || visibility.equals(Visibility.INVITED.key())) {
            found.add(new FieldProblem("visibility", "innovation.visibility-unknown.detail"));
        }
        if (Stage.ofKey(stage).isEmpty()) {
            found.add(new FieldProblem("stage", "innovation.stage-unknown.detail"));
        }
        List<FieldProblem> told = status() == RecordStatus.PUBLISHED
                ? rules.forPublishing(draft(), firstStage())
                : rules.forKeeping(draft());
        told.forEach(wrong -> found.add(new FieldProblem(wrong.field(), wrong.messageKey() + ".detail")));
        return found;
    }

    /** What the form says. */
    InnovationDraft draft() {
        return new InnovationDraft(
                InnovationKind.INVENTION,
                title,
                summary,
                some(challenge),
                some(population),
                null,
                Map.of(),
                Described.nothing(),
                Visibility.ofKey(visibility).orElse(Visibility.MEMBERS),
                List.of());
    }

    /** What the form says, over what a draft said before. */
    InnovationDraft over(InnovationDraft before) {
        InnovationDraft now = draft();
        return new InnovationDraft(
                before.kind(),
                now.title(),
                now.summary(),
                now.challenges(),
                now.populations(),
                before.digital(),
                before.passages(),
                before.described(),
                now.visibility(),
                before.invited());
    }

    RecordStatus status() {
        return action.equals("draft") ? RecordStatus.DRAFT : RecordStatus.PUBLISHED;
    }

    Stage firstStage() {
        return Stage.ofKey(stage).orElse(Stage.SPOTTING);
    }

    /** The id, or a fresh one when it cannot be read. */
    UUID key() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            return UUID.randomUUID();
        }
    }

    private static List<String> some(String one) {
        return one.isEmpty() ? List.of() : List.of(one);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.AdoptionDraft;
import org.practicecommons.innovation.AdoptionDraft.How;
import org.practicecommons.innovation.Stage;
import org.practicecommons.platform.web.FieldProblem;

/** How work is taken up, as it was filled in. */
record AdoptionForm(String as, String kept, String changed, String dropped, String stage) {
    /** Fields left out of the request are empty. */
    AdoptionForm {
        as = clean(as);
        kept = clean(kept);
        changed = clean(changed);
        dropped = clean(dropped);
        stage = clean(stage).isEmpty() ? Stage.PLANNING.key() : clean(stage);
    }

    static AdoptionForm empty() {
        return new AdoptionForm(How.ADOPT.key(), "", "", "", "");
    }

    /** What must be put right; each key leads to its sentence. */
    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (How.ofKey(as).isEmpty()) {
            found.add(new FieldProblem("as", "adoption.how-unknown.detail"));
        }
        if (Stage.ofKey(stage).isEmpty()) {
            found.add(new FieldProblem("stage", "innovation.stage-unknown.detail"));
        }
        draft().problems().forEach(wrong -> found.add(new FieldProblem(wrong.field(), wrong.messageKey() + ".detail")));
        return found;
    }

    AdoptionDraft draft() {
        return new AdoptionDraft(
                How.ofKey(as).orElse(How.ADOPT),
                kept,
                changed,
                dropped,
                Stage.ofKey(stage).orElse(Stage.PLANNING));
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

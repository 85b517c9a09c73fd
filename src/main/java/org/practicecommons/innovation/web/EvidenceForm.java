package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.EvidenceDraft;
import org.practicecommons.innovation.EvidenceKind;
import org.practicecommons.innovation.EvidenceSlot;
import org.practicecommons.platform.web.FieldProblem;

/** What shows what came of some work, as it was filled in. */
record EvidenceForm(String slot, String kind, String text, String source, String voice, String consent) {
    /** Fields left out of the request are empty. */
    EvidenceForm {
        slot = clean(slot);
        kind = clean(kind);
        text = clean(text);
        source = clean(source);
        voice = clean(voice);
        consent = clean(consent);
    }

    static EvidenceForm empty() {
        return new EvidenceForm(EvidenceSlot.PROGRESS.key(), EvidenceKind.OBSERVATION.key(), "", "", "", "");
    }

    /** What must be put right; each key leads to its sentence. */
    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (EvidenceSlot.ofKey(slot).isEmpty()) {
            found.add(new FieldProblem("slot", "evidence.slot-unknown.detail"));
        }
        if (EvidenceKind.ofKey(kind).isEmpty()) {
            found.add(new FieldProblem("kind", "evidence.kind-unknown.detail"));
        }
        draft().problems().forEach(wrong -> found.add(new FieldProblem(wrong.field(), wrong.messageKey() + ".detail")));
        return found;
    }

    EvidenceDraft draft() {
        return new EvidenceDraft(
                EvidenceSlot.ofKey(slot).orElse(EvidenceSlot.PROGRESS),
                EvidenceKind.ofKey(kind).orElse(EvidenceKind.OBSERVATION),
                text,
                source,
                voice,
                consent.equals("yes"));
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

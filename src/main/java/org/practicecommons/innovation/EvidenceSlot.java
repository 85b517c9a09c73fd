package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What evidence is about. Empty slots never count against a record. */
public enum EvidenceSlot {
    PROGRESS("Progress and impact", "What has happened so far", "What changed, for whom, and how you know"),
    RATIONALE("Why we do it", "What made you think this would help", "What made you think it would help, and did it"),
    PATIENT_VOICE("What people say", "What those it is for told you they need", "What those it is for say about it"),
    RESOURCES("What it takes", "What you expect it to take", "Hours, money, room, help: to begin and to go on");

    private final String inWords;
    private final String earlyHint;
    private final String lateHint;

    EvidenceSlot(String inWords, String earlyHint, String lateHint) {
        this.inWords = inWords;
        this.earlyHint = earlyHint;
        this.lateHint = lateHint;
    }

    /** As it is headed. */
    public String inWords() {
        return inWords;
    }

    /** What would help others at this stage. */
    public String hint(Stage stage) {
        return stage.isInUse() || stage == Stage.STOPPED ? lateHint : earlyHint;
    }

    /** Its name in forms and answers: {@code patient-voice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this key, if there is one. */
    public static Optional<EvidenceSlot> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

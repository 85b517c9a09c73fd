package org.practicecommons.innovation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.practicecommons.guard.NamesToCheck;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.springframework.stereotype.Component;

/** Sends all texts of a record through the door together, so that everything that must be reworded is said at once. */
@Component
class RecordTexts {
    private final TextDoor door;

    RecordTexts(TextDoor door) {
        this.door = door;
    }

    /**
     * Lets the texts pass.
     *
     * @param read whose names were vouched for already: what the texts take the place of, or are taken from
     * @throws TextRefused when one or more could identify a patient
     * @throws NamesToCheck when names stand beside conditions and nobody has vouched for them
     */
    void check(InnovationDraft draft, Optional<InnovationDraft> read) {
        door.checkAll(
                texts(draft), read.map(RecordTexts::texts).orElse(Map.of()).values());
    }

    /** Whether somebody has to read what a file says before others do. */
    boolean holdNames(ImportedRecord record) {
        return door.holdNames(record.texts());
    }

    private static Map<String, String> texts(InnovationDraft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", draft.title());
        texts.put("summary", draft.summary());
        for (Passage passage : Passage.values()) {
            texts.put(passage.key(), draft.says(passage));
        }
        return texts;
    }
}

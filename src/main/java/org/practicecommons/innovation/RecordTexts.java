package org.practicecommons.innovation;

import java.util.LinkedHashMap;
import java.util.Map;
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
     * @throws TextRefused when one or more could identify a patient
     */
    void check(InnovationDraft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", draft.title());
        texts.put("summary", draft.summary());
        for (Passage passage : Passage.values()) {
            texts.put(passage.key(), draft.says(passage));
        }
        door.checkAll(texts);
    }
}

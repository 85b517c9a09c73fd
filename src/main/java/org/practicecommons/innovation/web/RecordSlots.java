package org.practicecommons.innovation.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Evidence;
import org.practicecommons.innovation.EvidenceItems;
import org.practicecommons.innovation.EvidenceKind;
import org.practicecommons.innovation.EvidenceSlot;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.web.RecordPage.Did;
import org.practicecommons.innovation.web.RecordPage.Proof;
import org.practicecommons.innovation.web.RecordPage.Slot;
import org.springframework.stereotype.Component;

/** Evidence of a record in its four slots. */
@Component
class RecordSlots {
    private final EvidenceItems evidence;

    RecordSlots(EvidenceItems evidence) {
        this.evidence = evidence;
    }

    List<Slot> of(Innovation record) {
        List<Evidence> all = evidence.of(record);
        return Arrays.stream(EvidenceSlot.values())
                .map(slot -> new Slot(
                        slot.key(),
                        slot.inWords(),
                        slot.hint(record.stage()),
                        all.stream()
                                .filter(one -> one.told().slot() == slot)
                                .map(RecordSlots::proof)
                                .toList()))
                .toList();
    }

    private static Proof proof(Evidence one) {
        String kind = one.told().kind().inWords();
        return new Proof(
                one.id(),
                one.told().kind() == EvidenceKind.QUOTE
                        ? kind + ": " + one.told().voice()
                        : kind,
                one.told().text(),
                one.told().source(),
                one.told().link(),
                one.removed(),
                did(one.answer()));
    }

    private static @Nullable Did did(Evidence.@Nullable Answer answer) {
        return answer == null
                ? null
                : new Did(answer.text(), RecordPresenter.DAY.format(answer.at().atZone(ZoneId.of("Europe/London"))));
    }
}

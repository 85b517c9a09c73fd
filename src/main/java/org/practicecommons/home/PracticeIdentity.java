package org.practicecommons.home;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a practice is, in one line.
 *
 * @param odsCode its ODS code
 * @param name its name as the register has it
 * @param place town and postcode
 * @param pcn name of its PCN; null when none is recorded
 * @param icb name of its ICB
 * @param listSize "8,210 registered patients", or "no current list"
 */
public record PracticeIdentity(
        String odsCode, String name, String place, @Nullable String pcn, String icb, String listSize) {
    /** Place, PCN, ICB, list size and code, in this order. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(place));
        parts.add(pcn == null ? "no PCN recorded" : pcn);
        parts.addAll(List.of(icb, listSize, "ODS code " + odsCode));
        return parts;
    }

    /** The parts in one line, with a dot between. */
    public String line() {
        return String.join(" · ", parts());
    }
}

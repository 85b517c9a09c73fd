package org.practicecommons.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.shared.OdsCode;

/**
 * A practice and the bodies it belongs to on one day. For a practice that has closed, the bodies are those of its last
 * day.
 *
 * @param aliases other names it has or had
 * @param address lines as published, town apart
 * @param listSize registered patients in the newest published lists; null when it is not in them
 * @param pcn null when no PCN is recorded
 * @param successor the practice it went over into, null when none is recorded
 */
public record Practice(
        OdsCode odsCode,
        String name,
        List<String> aliases,
        List<String> address,
        @Nullable String town,
        @Nullable String postcode,
        PracticeState state,
        @Nullable Integer listSize,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable Body pcn,
        @Nullable Body subIcb,
        @Nullable Body icb,
        @Nullable Body region,
        @Nullable Body successor) {

    /** An organisation by code and name. */
    public record Body(String code, String name) {}

    /** Where it is, in a few words: the town, else the first line of its address, else its postcode. */
    public String place() {
        return Optional.ofNullable(town)
                .or(() -> address.stream().findFirst())
                .or(() -> Optional.ofNullable(postcode))
                .orElse("");
    }
}

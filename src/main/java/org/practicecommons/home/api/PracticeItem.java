package org.practicecommons.home.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.practice.Practice;

/**
 * A practice as programs see it.
 *
 * @param town where it is, as published
 * @param status {@code open}, {@code no-current-list} (at work on the register, not in the newest patient lists),
 *     {@code closed}, {@code dormant} or {@code proposed}
 * @param listSize registered patients in the newest lists, null when it is not in them
 */
record PracticeItem(
        String odsCode,
        String name,
        @Nullable String town,
        @Nullable String postcode,
        String status,
        @Nullable Integer listSize,
        Practice.@Nullable Body pcn,
        Practice.@Nullable Body subIcb,
        Practice.@Nullable Body icb,
        Practice.@Nullable Body region) {

    static final List<String> COLUMNS = List.of(
            "odsCode",
            "name",
            "town",
            "postcode",
            "status",
            "listSize",
            "pcnCode",
            "pcnName",
            "subIcbCode",
            "subIcbName",
            "icbCode",
            "icbName",
            "regionCode",
            "regionName");

    static PracticeItem of(Practice practice) {
        return new PracticeItem(
                practice.odsCode().value(),
                practice.name(),
                practice.town(),
                practice.postcode(),
                practice.state().key(),
                practice.listSize(),
                practice.pcn(),
                practice.subIcb(),
                practice.icb(),
                practice.region());
    }

    @Nullable
    Object[] cells() {
        return new @Nullable Object[] {
            odsCode,
            name,
            town,
            postcode,
            status,
            listSize,
            code(pcn),
            name(pcn),
            code(subIcb),
            name(subIcb),
            code(icb),
            name(icb),
            code(region),
            name(region)
        };
    }

    private static @Nullable String code(Practice.@Nullable Body body) {
        return body == null ? null : body.code();
    }

    private static @Nullable String name(Practice.@Nullable Body body) {
        return body == null ? null : body.name();
    }
}

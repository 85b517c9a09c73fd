package org.practicecommons.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.practicecommons.practice.PracticeStatus;

/**
 * A generated practice: open ones first, in the order of their measures, then the others.
 *
 * @param number from 0; gives the code
 * @param pcn its PCN's number, or that of its neighbours when it has none
 * @param inPcn whether it has joined the PCN
 * @param successor number of the practice that it went over to, null when it did not
 */
record Site(
        int number,
        String name,
        String address,
        String town,
        String postcode,
        int pcn,
        boolean inPcn,
        PracticeStatus status,
        LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable Integer successor) {

    String code() {
        return Labels.practiceCode(number);
    }
}

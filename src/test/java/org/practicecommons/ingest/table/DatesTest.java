package org.practicecommons.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of dates in publishers' files. */
class DatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2030-07-09", "09/07/2030", "20300709", "09Jul2030", "09JUL2030"})
    void theFourFormsNameTheSameDay(String text) {
        assertThat(Dates.parse(text)).contains(LocalDate.of(2030, 7, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-02-30",
                "31/04/2030",
                "20301301",
                "00Jul2030",
                "09Xyz2030",
                "2030-7-9",
                "9/7/2030",
                "07/2030",
                "17000101",
                "99991231",
                "45848",
                "2030-07-09T00:00",
                "tomorrow",
                ""
            })
    void everythingElseIsNoDate(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }
}

package org.practicecommons.innovation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"31/3/2026", "31/03/2026", "31.3.2026", "31-3-2026", "31 March 2026", "31 mar 2026", "2026-03-31"
            })
    void daysAreReadAsPeopleTypeThem(String typed) {
        assertThat(Typed.day(typed)).contains(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/2/2026",
                "3/31/2026",
                "31/3/26",
                "March 2026",
                "31/3/1826",
                "2026-03-31T10:00",
                "٣١/٣/٢٠٢٦"
            })
    void whatIsNoDayIsNone(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.5", "'1,200', 1200", "45%, 45", "−3, -3"})
    void numbersAreReadAsPeopleTypeThem(String typed, double number) {
        assertThat(Typed.number(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,20", "12.5.6", "a dozen", "1e9"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(Typed.number(typed)).isEmpty();
    }
}

package org.practicecommons.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.platform.web.FieldProblem;

/** What may be said when a challenge is named. */
class NamingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"2024-03, March 2024", "2024-03-15, 15 March 2024", "' 1948-01 ', January 1948"})
    void aMonthOrADayIsRead(String typed, String inWords) {
        assertThat(Since.parse(typed)).map(Since::inWords).contains(inWords);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024", "March 2024", "2024-3", "2024-13", "2024-02-30", "24-03", "2024-03-15T00:00", "'"})
    void nothingElseIs(String typed) {
        assertThat(Since.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, ",
        "2026-11-23, ",
        "2026-11-24, naming.since-future",
        "2026-12, naming.since-future",
        "1948-01, ",
        "1947-12-31, naming.since-early"
    })
    void itBeganBetween1948AndToday(String since, String problem) {
        assertThat(new Naming(new Since(since), "").problems(TODAY))
                .isEqualTo(
                        problem == null ? java.util.List.of() : java.util.List.of(new FieldProblem("since", problem)));
    }

    @Test
    void fiveHundredCharactersFitAndNotOneMore() {
        assertThat(new Naming(null, "x".repeat(500)).problems(TODAY)).isEmpty();
        assertThat(new Naming(null, "x".repeat(501)).problems(TODAY))
                .containsExactly(new FieldProblem("note", "naming.note-long"));
    }

    @Test
    void aLineEndIsOneCharacterHoweverItIsSent() {
        assertThat(new Naming(null, " one\r\ntwo\u0000\u0007three ").note()).isEqualTo("one\ntwo  three");
        assertThat(new Naming(null, "x\r\n".repeat(250)).problems(TODAY)).isEmpty();
    }
}

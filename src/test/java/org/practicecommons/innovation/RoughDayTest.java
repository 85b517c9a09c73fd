package org.practicecommons.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.innovation.RoughDay.Precision;

class RoughDayTest {
    @ParameterizedTest
    @CsvSource({
        "2019, 2019-01-01, YEAR, 2019",
        "2019-04, 2019-04-01, MONTH, April 2019",
        "4/2019, 2019-04-01, MONTH, April 2019",
        "April 2019, 2019-04-01, MONTH, April 2019",
        "sept 2019, 2019-09-01, MONTH, September 2019",
        "2019-Q2, 2019-04-01, QUARTER, April to June 2019",
        "q4 2019, 2019-10-01, QUARTER, October to December 2019"
    })
    void whatIsKnownIsKeptAndNoMore(String typed, LocalDate from, Precision precision, String words) {
        assertThat(RoughDay.parse(typed)).contains(new RoughDay(from, precision));
        assertThat(precision.inWords(from)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1819", "13/2019", "2019-00", "Q5 2019", "Someday 2019", "31/3/2019", "2019-04-01"})
    void whatIsNoMonthQuarterOrYearIsNone(String typed) {
        assertThat(RoughDay.parse(typed)).isEmpty();
    }
}

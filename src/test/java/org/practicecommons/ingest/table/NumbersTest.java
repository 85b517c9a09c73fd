package org.practicecommons.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as publishers write them. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0,0", "007,7", "113.0,113", "-601.12,-601.12", "+5,5", ".5,0.5", "9.18E-05,0.0000918", "12.,12"})
    void plainNumbersAreRead(String text, double number) {
        assertThat(Numbers.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e999",
                "0x10",
                "1d",
                "1f",
                "1,234",
                "12%",
                "£5",
                "1 000",
                "1-2",
                "e5",
                ".",
                "--1",
                "١٢"
            })
    void everythingElseIsNoNumber(String text) {
        assertThat(Numbers.parse(text)).isNaN();
    }

    @Property
    void everyDecimalIsReadAsJavaReadsIt(@ForAll @DoubleRange(min = -1e9, max = 1e9) double number) {
        assertThat(Numbers.parse(String.valueOf(number))).isEqualTo(number);
    }
}

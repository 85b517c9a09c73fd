package org.practicecommons.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "THE DENE SURGERY,The Dene Surgery",
        "STOKE-ON-TRENT NORTH PCN,Stoke-on-Trent North PCN",
        "DR A N OTHER & PARTNERS,Dr A N Other & Partners",
        "ST MARY'S MEDICAL CENTRE,St Mary's Medical Centre",
        "SURGERY ON THE GREEN,Surgery on the Green",
        "NHS TESTSHIRE ICB - 99Z,NHS Testshire ICB - 99Z",
        "Already Written by People,Already Written by People"
    })
    void namesInCapitalsAreWrittenAsPeopleWriteThem(String published, String everyday) {
        assertThat(NameSpelling.everyday(published)).isEqualTo(everyday);
    }
}

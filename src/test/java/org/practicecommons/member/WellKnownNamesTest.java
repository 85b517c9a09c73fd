package org.practicecommons.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody joins as a regulator, however the name is typed; ordinary names pass. */
class WellKnownNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Care Quality Commission",
                "the CARE  quality-commission (London)",
                "Cáre Quality Commission",
                "C Q C partners of CQC",
                "NHS England South West",
                "Medicines & Healthcare Products Regulatory Agency",
                "Nice",
                "The King’s Fund",
                "ＣＱＣ"
            })
    void everybodyKnowsIt(String name) {
        assertThat(WellKnownNames.include(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warm Homes Trust",
                "Healthwatch Leeds",
                "Nice Neighbours Club",
                "Friends of Mill Road Surgery",
                "NHS Choir of Bradford",
                "Police Widows Support",
                "Quality Care for Carers"
            })
    void itIsAnOrdinaryName(String name) {
        assertThat(WellKnownNames.include(name)).isFalse();
    }
}

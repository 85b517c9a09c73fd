package org.practicecommons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void figuresHaveAsManyDecimalsAsTheirSizeNeeds() {
        assertThat(Wording.figure(8210, "patients")).isEqualTo("8,210\u00a0patients");
        assertThat(Wording.figure(31.44, "%")).isEqualTo("31.4\u00a0%");
        assertThat(Wording.figure(0.4449, "%")).isEqualTo("0.44\u00a0%");
        assertThat(Wording.figure(2903.6, "")).isEqualTo("2,904");
    }

    @Test
    void aPlaceInEnglandIsSaidFromTheNearerEnd() {
        assertThat(Wording.percentile(93.2)).isEqualTo("higher than in 93\u00a0% of practices");
        assertThat(Wording.percentile(12)).isEqualTo("lower than in 88\u00a0% of practices");
        assertThat(Wording.percentile(50)).isEqualTo("about the middle of England");
    }

    @Property
    void nobodyIsHigherOrLowerThanAll(@ForAll @DoubleRange(min = 0, max = 100) double percentile) {
        assertThat(Wording.percentile(percentile)).doesNotContain("100\u00a0%").doesNotContain(" 0\u00a0%");
    }

    @Property
    void closenessIsNeverRoundedUp(@ForAll @DoubleRange(min = 0, max = 100) double share) {
        String shown = Wording.closeness(share).replaceAll("[^0-9.]", "");
        assertThat(Double.parseDouble(shown)).isLessThanOrEqualTo(share).isLessThan(100);
    }
}

package org.practicecommons.platform.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void whoseTurnDoesNotComeIsToldSo() {
        Turns turns = new Turns(1, Duration.ofMillis(10));
        turns.begin();
        assertThatExceptionOfType(Crowded.class).isThrownBy(turns::begin);
        turns.end();
        turns.begin();
    }
}

package org.practicecommons.platform.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void pausesGrowAndTheSixthDeathIsFinal() {
        var pauses = IntStream.range(0, 6).mapToObj(second -> policy.afterDeath(NOON.plusSeconds(second)));

        assertThat(pauses.map(pause -> pause.map(Duration::toSeconds).orElse(-1L)))
                .containsExactly(1L, 2L, 4L, 8L, 16L, -1L);
    }

    @Test
    void deathsOfLongAgoAreForgiven() {
        IntStream.range(0, 5).forEach(second -> policy.afterDeath(NOON.plusSeconds(second)));

        assertThat(policy.afterDeath(NOON.plus(RestartPolicy.WINDOW).plusSeconds(10)))
                .contains(Duration.ofSeconds(1));
    }
}

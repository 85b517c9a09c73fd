package org.practicecommons.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Own scales are held between two percentiles. */
class OwnScaleTest {

    private static float[] scaled(float[] own, int row) {
        float[] ones = new float[own.length];
        Arrays.fill(ones, 1);
        new OwnScale(own, PeerMethod.standard()).apply(row, ones);
        return ones;
    }

    @Test
    void dividesByTheRootOfBothOwnScales() {
        assertThat(scaled(new float[] {1, 4, 9, 16, 25}, 1)[2]).isCloseTo(1 / 6f, within(1e-6f));
    }

    @Test
    void anOutliersOwnScaleDoesNotExcuseItsDistance() {
        float[] own = {1, 1, 1, 1, 1, 1, 1, 1, 1, 100};
        assertThat(scaled(own, 9)[0]).isEqualTo(scaled(own, 1)[0]);
    }

    @Test
    void twinsDoNotDivideByNothing() {
        assertThat(scaled(new float[] {0, 0, 2, 3, Float.POSITIVE_INFINITY}, 0)[1])
                .isPositive()
                .isFinite();
        assertThat(scaled(new float[] {0, 0}, 0)[1]).isEqualTo(1);
    }
}

package org.practicecommons.home;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.practicecommons.home.RangeChart.Range;

class RangeChartTest {
    @Test
    void figuresLieToScale() {
        RangeChart chart = RangeChart.of("Age", 50, new Range(40, 60), new Range(25, 75), new Range(0, 100));
        assertThat(chart.own()).isEqualTo("50.00%");
        assertThat(chart.peersStart()).isEqualTo("40.60%");
        assertThat(chart.peersWidth()).isEqualTo("18.80%");
        assertThat(chart.englandLow()).isEqualTo("3.00%");
        assertThat(chart.englandHigh()).isEqualTo("97.00%");
    }

    @Property
    void theDotIsAlwaysOnThePicture(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        RangeChart chart = RangeChart.of("Age", value, null, new Range(25, 75), new Range(0, 100));
        assertThat(Double.parseDouble(chart.own().replace("%", ""))).isBetween(0.0, 100.0);
        assertThat(chart.peersStart()).isNull();
    }

    @Test
    void aFigureThatIsTheSameEverywhereIsDrawnInTheMiddle() {
        Range same = new Range(7, 7);
        assertThat(RangeChart.of("Age", 7, same, same, same).own()).isEqualTo("50.00%");
    }
}

package org.practicecommons.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.innovation.MeasureDraft.Baseline;
import org.practicecommons.vocabulary.SourceBreak;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;

/** Medians, shifts, stages and breaks of run charts. */
class RunChartTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource({"3 1 2, 2", "4 1 3 2, 2.5", "7, 7", "5 5 1, 5"})
    void theMedianIsInTheMiddle(String figures, double median) {
        double[] values = List.of(figures.split(" ", -1)).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(chart(values).median()).isEqualTo(median);
        assertThat(chart(values).ofBaseline()).isFalse();
    }

    @Test
    void withoutPointsThereIsNoMedian() {
        assertThat(chart().median()).isNull();
        assertThat(chart().shifts()).isEmpty();
    }

    @Test
    void eightPointsOfTheBaselineHaveTheirOwnMedianAndSevenDoNot() {
        double[] values = {10, 10, 10, 10, 10, 10, 10, 10, 20, 30};
        RunChart eight = RunChart.of(points(values), baseline(8), List.of(), List.of());
        assertThat(eight.ofBaseline()).isTrue();
        assertThat(eight.median()).isEqualTo(10);
        double[] mixed = {1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9};
        RunChart seven = RunChart.of(points(mixed), baseline(7), List.of(), List.of());
        assertThat(seven.ofBaseline()).isFalse();
        assertThat(seven.median()).isEqualTo(9);
    }

    @Test
    void eightOnOneSideAreAShiftAndSevenAreNot() {
        assertThat(afterBaseline(8).shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.above()).isTrue();
            assertThat(shift.points()).isEqualTo(8);
            assertThat(shift.from()).isEqualTo(START.plusMonths(8));
            assertThat(shift.to()).isEqualTo(START.plusMonths(15));
        });
        assertThat(afterBaseline(7).shifts()).isEmpty();
    }

    @Test
    void pointsOnTheMedianAreSkippedAndOneOnTheOtherSideEndsTheRun() {
        double[] skipped = {10, 10, 10, 10, 10, 10, 10, 10, 5, 5, 5, 5, 10, 5, 5, 5, 5};
        assertThat(RunChart.of(points(skipped), baseline(8), List.of(), List.of())
                        .shifts())
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.above()).isFalse();
                    assertThat(shift.points()).isEqualTo(8);
                });
        double[] crossed = {10, 10, 10, 10, 10, 10, 10, 10, 5, 5, 5, 5, 15, 5, 5, 5, 5};
        assertThat(RunChart.of(points(crossed), baseline(8), List.of(), List.of())
                        .shifts())
                .isEmpty();
    }

    @Test
    void stagesWithADayStandInTheirOrderAndOthersAreLeftOut() {
        List<Practising.Event> events = List.of(
                event(Stage.REVIEWING, START.plusDays(40)),
                event(Stage.TRYING, START.plusDays(3)),
                event(Stage.EMBEDDING, START.plusYears(9)),
                event(Stage.PLANNING, null));
        assertThat(RunChart.of(points(1, 2, 3), null, events, List.of()).stages())
                .extracting(RunChart.Stop::stage)
                .containsExactly(Stage.TRYING, Stage.REVIEWING);
    }

    @Test
    void aBaselineInQofOf2020To2021IsWarnedOf() {
        List<SourceBreak> qof =
                new Vocabularies().get(Vocabulary.DATA_SOURCES, "qof").known().breaks();
        Baseline broken = new Baseline(60, LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31));
        RunChart chart = RunChart.of(points(60, 61), broken, List.of(), qof);
        assertThat(chart.inBaseline()).isEqualTo(qof).isNotEmpty();
        assertThat(chart.breaks()).isEqualTo(qof);
        Baseline before = new Baseline(60, LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31));
        RunChart over = RunChart.of(points(60, 61), before, List.of(), qof);
        assertThat(over.inBaseline()).isEmpty();
        assertThat(over.breaks()).as("it lies between the two").isEqualTo(qof);
        assertThat(RunChart.of(points(60, 61), null, List.of(), qof).breaks()).isEmpty();
    }

    private static RunChart chart(double... values) {
        return RunChart.of(points(values), null, List.of(), List.of());
    }

    private static RunChart afterBaseline(int above) {
        double[] values = IntStream.range(0, 8 + above)
                .mapToDouble(at -> at < 8 ? 11 - at % 2 * 2 : 20)
                .toArray();
        return RunChart.of(points(values), baseline(8), List.of(), List.of());
    }

    private static Baseline baseline(int months) {
        return new Baseline(10, START, START.plusMonths(months).minusDays(1));
    }

    private static List<MeasurePoint> points(double... values) {
        List<MeasurePoint> points = new ArrayList<>();
        for (double value : values) {
            points.add(new MeasurePoint(START.plusMonths(points.size()), value));
        }
        return points;
    }

    private static Practising.Event event(Stage stage, @Nullable LocalDate on) {
        return new Practising.Event(
                stage.name(), stage, on, RoughDay.Precision.DAY, "", "", null, Instant.EPOCH, false);
    }
}

package org.practicecommons.innovation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Measure;
import org.practicecommons.innovation.MeasureDraft;
import org.practicecommons.innovation.MeasurePoint;
import org.practicecommons.innovation.RunChart;
import org.practicecommons.innovation.RunCharts.Charted;
import org.practicecommons.vocabulary.SourceBreak;

/**
 * A measure for programs.
 *
 * @param source id of a data source of the vocabulary; null when it is in no list
 * @param baseline null when no baseline existed
 * @param points the figures, the earliest first
 * @param median of the baseline's figures when there are eight or more, else of all; null without figures
 * @param medianOfBaseline which of the two it is
 * @param shifts where eight or more figures in a row are on one side of the median
 * @param breaks breaks in the source's series that the figures or the baseline touch
 * @param baselineBroken whether the baseline falls in one of them
 * @param peers medians, by quarter, of the nearest peers who measure the same; the earliest first
 */
record MeasureItem(
        String id,
        String name,
        String kind,
        String unit,
        @Nullable String source,
        String sourceWords,
        @Nullable Baseline baseline,
        List<Point> points,
        @Nullable Double median,
        boolean medianOfBaseline,
        List<RunChart.Shift> shifts,
        List<SourceBreak> breaks,
        boolean baselineBroken,
        List<Peers> peers,
        boolean removed,
        Instant at) {
    /** A quarter of the peers' line. */
    record Peers(LocalDate from, double median, int practices) {}

    /** A figure from before the work. */
    record Baseline(double value, LocalDate from, LocalDate to) {}

    /** A figure, with the counts it comes of where they are told. */
    record Point(
            LocalDate on,
            double value,
            @Nullable Integer numerator,
            @Nullable Integer denominator) {
        static Point of(MeasurePoint point) {
            return new Point(point.on(), point.value(), point.part(), point.whole());
        }
    }

    static MeasureItem of(Charted charted) {
        Measure measure = charted.measure();
        RunChart chart = charted.chart();
        MeasureDraft told = measure.told();
        MeasureDraft.Baseline baseline = told.baseline();
        return new MeasureItem(
                measure.id(),
                told.name(),
                told.kind().key(),
                told.unit().key(),
                told.source(),
                told.sourceWords(),
                baseline == null ? null : new Baseline(baseline.value(), baseline.from(), baseline.to()),
                measure.points().stream().map(Point::of).toList(),
                chart.median(),
                chart.ofBaseline(),
                chart.shifts(),
                chart.breaks(),
                !chart.inBaseline().isEmpty(),
                chart.peers().stream()
                        .map(one -> new Peers(one.from(), one.median(), one.practices()))
                        .toList(),
                measure.removed(),
                measure.at());
    }
}

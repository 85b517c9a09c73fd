package org.practicecommons.innovation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.vocabulary.SourceBreak;

/**
 * A run chart: figures in the order of their days around their median. It says where a shift is, and judges nothing: a
 * shift says that something changed, not why, nor whether that is good.
 *
 * @param points the figures, the earliest first
 * @param median of the baseline's points when there are at least {@value #RUN} of them, else of all; null without points
 * @param ofBaseline whether the median is that of the baseline's points
 * @param shifts where {@value #RUN} or more in a row are on one side of the median
 * @param stages moves of who leads, on days that the chart reaches over, the earliest first
 * @param breaks breaks in the series that the figures or the baseline touch
 * @param inBaseline those of the breaks that the baseline falls in
 * @param peers what peers found who measure the same, the earliest quarter first; only quarters that the chart reaches over
 */
public record RunChart(
        List<MeasurePoint> points,
        @Nullable Double median,
        boolean ofBaseline,
        List<Shift> shifts,
        List<Stop> stages,
        List<SourceBreak> breaks,
        List<SourceBreak> inBaseline,
        List<PeerPoint> peers) {
    /** So many in a row on one side make a shift, and so many points make a baseline's own median. */
    public static final int RUN = 8;

    /** Copies the lists. */
    public RunChart {
        points = List.copyOf(points);
        shifts = List.copyOf(shifts);
        stages = List.copyOf(stages);
        breaks = List.copyOf(breaks);
        inBaseline = List.copyOf(inBaseline);
        peers = List.copyOf(peers);
    }

    /**
     * Points in a row on one side of the median. Points on the median are not counted and do not end it.
     *
     * @param from day of the first
     * @param to day of the last
     * @param above whether they are above the median
     * @param points how many, {@value #RUN} or more
     */
    public record Shift(LocalDate from, LocalDate to, boolean above, int points) {}

    /** A move to a stage, on a day that is known. */
    public record Stop(LocalDate on, Stage stage) {}

    /**
     * Draws up the chart of a measure.
     *
     * @param given figures in any order
     * @param baseline the period before the work; null when there is none
     * @param events moves of who leads; those without a day are left out
     * @param known breaks of the data source
     */
    public static RunChart of(
            List<MeasurePoint> given,
            MeasureDraft.@Nullable Baseline baseline,
            List<Practising.Event> events,
            List<SourceBreak> known) {
        List<MeasurePoint> points =
                given.stream().sorted(Comparator.comparing(MeasurePoint::on)).toList();
        List<MeasurePoint> before = baseline == null
                ? List.of()
                : points.stream().filter(one -> baseline.holds(one.on())).toList();
        boolean ofBaseline = before.size() >= RUN;
        Double median = points.isEmpty() ? null : Double.valueOf(median(ofBaseline ? before : points));
        return new RunChart(
                points,
                median,
                ofBaseline,
                median == null ? List.of() : shifts(points, median),
                stages(points, events),
                known.stream().filter(one -> isTouched(one, points, baseline)).toList(),
                baseline == null
                        ? List.of()
                        : known.stream()
                                .filter(one -> one.touches(baseline.from(), baseline.to()))
                                .toList(),
                List.of());
    }

    /** The same chart with the line of peers, as far as it reaches. */
    RunChart with(List<PeerPoint> line) {
        List<PeerPoint> reached = points.isEmpty()
                ? List.of()
                : line.stream()
                        .filter(one -> !one.on().isBefore(points.getFirst().on())
                                && !one.on().isAfter(points.getLast().on()))
                        .toList();
        return new RunChart(points, median, ofBaseline, shifts, stages, breaks, inBaseline, reached);
    }

    private static double median(List<MeasurePoint> points) {
        double[] sorted =
                points.stream().mapToDouble(MeasurePoint::value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static List<Shift> shifts(List<MeasurePoint> points, double median) {
        List<Shift> found = new ArrayList<>();
        List<MeasurePoint> run = new ArrayList<>();
        for (MeasurePoint point : points) {
            if (point.value() == median) {
                continue;
            }
            if (!run.isEmpty() && isAbove(run, median) != point.value() > median) {
                keep(found, run, median);
                run.clear();
            }
            run.add(point);
        }
        keep(found, run, median);
        return found;
    }

    private static void keep(List<Shift> found, List<MeasurePoint> run, double median) {
        if (run.size() >= RUN) {
            found.add(new Shift(run.getFirst().on(), run.getLast().on(), isAbove(run, median), run.size()));
        }
    }

    private static boolean isAbove(List<MeasurePoint> run, double median) {
        return run.getFirst().value() > median;
    }

    private static List<Stop> stages(List<MeasurePoint> points, List<Practising.Event> events) {
        List<Stop> stops = new ArrayList<>();
        for (Practising.Event event : events) {
            LocalDate on = event.on();
            if (on != null
                    && !points.isEmpty()
                    && !on.isBefore(points.getFirst().on())
                    && !on.isAfter(points.getLast().on())) {
                stops.add(new Stop(on, event.stage()));
            }
        }
        stops.sort(Comparator.comparing(Stop::on));
        return stops;
    }

    private static boolean isTouched(
            SourceBreak one, List<MeasurePoint> points, MeasureDraft.@Nullable Baseline baseline) {
        List<LocalDate> days = new ArrayList<>();
        points.forEach(point -> days.add(point.on()));
        if (baseline != null) {
            days.add(baseline.from());
            days.add(baseline.to());
        }
        days.sort(Comparator.naturalOrder());
        return !days.isEmpty() && one.touches(days.getFirst(), days.getLast());
    }
}

package org.practicecommons.innovation.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.practicecommons.innovation.MeasurePoint;
import org.practicecommons.innovation.PeerPoint;
import org.practicecommons.innovation.RunChart;
import org.practicecommons.vocabulary.SourceBreak;

/**
 * A run chart as it is drawn. Across, places are per cent of the drawing's width; down, they are pixels from the top. What
 * it marks with letters and numbers is said beside it in words.
 *
 * @param title what a screen reader says
 * @param median where the median's line is
 * @param dots one for each figure, the earliest first
 * @param lines from dot to dot
 * @param stages marked A, B and so on
 * @param breaks marked 1, 2 and so on; one that stays from a day on is a thin strip
 * @param peerDots what peers found who measure the same, the earliest quarter first
 * @param peerLines from one to the next
 */
record RunPicture(
        String title,
        String median,
        List<Dot> dots,
        List<Line> lines,
        List<Mark> stages,
        List<Area> breaks,
        List<Dot> peerDots,
        List<Line> peerLines) {
    /** Height of the drawing in pixels. */
    public static final int HEIGHT = 200;

    private static final double LEFT = 4;
    private static final double WIDE = 92;
    private static final double TOP = 28;
    private static final double TALL = 150;

    /** One figure. */
    record Dot(String across, String down, boolean shifted) {}

    /** From one figure to the next. */
    record Line(String x1, String y1, String x2, String y2) {}

    /** A day, with the letter that stands for what happened. */
    record Mark(String across, String letter) {}

    /** A time, with the number that stands for what is said of it. */
    record Area(String across, String width, String middle, String number) {}

    /** Draws a chart with two figures or more. */
    static RunPicture of(String title, RunChart chart) {
        Scale scale = Scale.of(chart);
        List<Dot> dots =
                chart.points().stream().map(one -> dot(one, chart, scale)).toList();
        List<Dot> peers = chart.peers().stream()
                .map(one -> new Dot(scale.across(one.on()), scale.down(one.median()), false))
                .toList();
        List<Mark> stages = new ArrayList<>();
        chart.stages().forEach(stop -> stages.add(new Mark(scale.across(stop.on()), letter(stages.size()))));
        Double median = chart.median();
        return new RunPicture(
                title,
                scale.down(median == null ? 0 : median),
                dots,
                lines(dots),
                stages,
                areas(chart, scale),
                peers,
                lines(peers));
    }

    private static List<Line> lines(List<Dot> dots) {
        List<Line> lines = new ArrayList<>();
        for (int at = 1; at < dots.size(); at++) {
            Dot from = dots.get(at - 1);
            Dot to = dots.get(at);
            lines.add(new Line(from.across, from.down, to.across, to.down));
        }
        return lines;
    }

    /** A for 0, B for 1; after Z they have two letters. */
    static String letter(int at) {
        String last = String.valueOf((char) ('A' + at % 26));
        return at < 26 ? last : letter(at / 26 - 1) + last;
    }

    private static Dot dot(MeasurePoint point, RunChart chart, Scale scale) {
        Double median = chart.median();
        boolean shifted = chart.shifts().stream()
                .anyMatch(shift -> !point.on().isBefore(shift.from())
                        && !point.on().isAfter(shift.to())
                        && median != null
                        && point.value() != median);
        return new Dot(scale.across(point.on()), scale.down(point.value()), shifted);
    }

    /** Only breaks that the chart reaches have an area; the number is that of the words. */
    private static List<Area> areas(RunChart chart, Scale scale) {
        List<Area> areas = new ArrayList<>();
        for (int at = 0; at < chart.breaks().size(); at++) {
            SourceBreak one = chart.breaks().get(at);
            if (one.touches(scale.first, scale.last)) {
                double from = scale.place(one.from().isBefore(scale.first) ? scale.first : one.from());
                LocalDate end = one.to() == null ? one.from() : one.to();
                double to = scale.place(end.isAfter(scale.last) ? scale.last : end);
                double width = Math.max(0.5, to - from);
                areas.add(new Area(percent(from), percent(width), percent(from + width / 2), String.valueOf(at + 1)));
            }
        }
        return areas;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private record Scale(LocalDate first, LocalDate last, double low, double high) {
        static Scale of(RunChart chart) {
            List<MeasurePoint> points = chart.points();
            return new Scale(
                    points.getFirst().on(),
                    points.getLast().on(),
                    all(chart).min().orElse(0),
                    all(chart).max().orElse(0));
        }

        private static DoubleStream all(RunChart chart) {
            return DoubleStream.concat(
                    chart.points().stream().mapToDouble(MeasurePoint::value),
                    chart.peers().stream().mapToDouble(PeerPoint::median));
        }

        double place(LocalDate day) {
            long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return LEFT + WIDE * ChronoUnit.DAYS.between(first, day) / all;
        }

        String across(LocalDate day) {
            return percent(place(day));
        }

        String down(double value) {
            double share = high > low ? (value - low) / (high - low) : 0.5;
            return String.format(Locale.ROOT, "%.1f", TOP + TALL * (1 - share));
        }
    }
}

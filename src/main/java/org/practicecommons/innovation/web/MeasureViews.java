package org.practicecommons.innovation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Measure;
import org.practicecommons.innovation.MeasureDraft;
import org.practicecommons.innovation.MeasurePoint;
import org.practicecommons.innovation.MeasuredIn;
import org.practicecommons.innovation.RunChart;
import org.practicecommons.innovation.RunCharts;
import org.practicecommons.innovation.RunCharts.Charted;
import org.practicecommons.innovation.Terms;
import org.practicecommons.vocabulary.SourceBreak;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Puts measures into words for pages. */
@Component
class MeasureViews {
    private final RunCharts charts;
    private final Terms terms;
    private final Vocabularies vocabularies;

    MeasureViews(RunCharts charts, Terms terms, Vocabularies vocabularies) {
        this.charts = charts;
        this.terms = terms;
        this.vocabularies = vocabularies;
    }

    /** All measures of a record, the oldest first. */
    List<MeasureView> of(Innovation record) {
        return charts.of(record).stream().map(this::view).toList();
    }

    /** One measure of a record. */
    MeasureView of(Innovation record, Measure measure) {
        return view(charts.of(record, measure));
    }

    private MeasureView view(Charted charted) {
        Measure measure = charted.measure();
        MeasureDraft told = measure.told();
        RunChart chart = charted.chart();
        String name = measure.removed() ? "A measure without its words" : told.name();
        Optional<Term> source =
                Optional.ofNullable(told.source()).flatMap(id -> vocabularies.find(Vocabulary.DATA_SOURCES, id));
        return new MeasureView(
                measure.id(),
                name,
                told.kind().inWords() + ": " + told.kind().meaning() + ". "
                        + told.unit().inWords() + ".",
                source(source, told.sourceWords()),
                source.map(term -> term.known().href()).orElse(null),
                baseline(told),
                warning(chart),
                chart.points().stream().map(point -> row(told.unit(), point)).toList(),
                chart.points().stream().anyMatch(point -> point.whole() != null),
                chart.points().size() < 2 ? null : RunPicture.of("Run chart of the table above: " + name, chart),
                said(told.unit(), chart));
    }

    private static String source(Optional<Term> source, String words) {
        return source.map(term -> words.isEmpty() ? term.label() : term.label() + ": " + words)
                .orElse(words.isEmpty() ? "Not told" : words);
    }

    private static String baseline(MeasureDraft told) {
        MeasureDraft.Baseline baseline = told.baseline();
        return baseline == null
                ? "No baseline existed"
                : told.unit().figure(baseline.value()) + " from " + period(baseline.from(), baseline.to());
    }

    private static @org.jspecify.annotations.Nullable String warning(RunChart chart) {
        return chart.inBaseline().stream()
                .findFirst()
                .map(one -> "The baseline falls where the series of its source breaks. " + one.why())
                .orElse(null);
    }

    private static MeasureView.Row row(MeasuredIn unit, MeasurePoint point) {
        String counts =
                point.whole() == null ? "" : String.format(Locale.UK, "%,d of %,d", point.part(), point.whole());
        return new MeasureView.Row(
                point.on().toString(), RecordPresenter.DAY.format(point.on()), unit.figure(point.value()), counts);
    }

    private List<String> said(MeasuredIn unit, RunChart chart) {
        List<String> said = new ArrayList<>();
        Double median = chart.median();
        if (median == null || chart.points().size() < 2) {
            return said;
        }
        said.add("The line across is the median of "
                + (chart.ofBaseline() ? "the figures of the baseline: " : "all figures: ") + unit.figure(median) + ".");
        chart.shifts().forEach(shift -> said.add(shift(shift)));
        if (chart.shifts().isEmpty()) {
            said.add("No shift: nowhere are " + RunChart.RUN + " figures in a row on one side of the median.");
        }
        peers(unit, chart).ifPresent(said::add);
        for (int at = 0; at < chart.stages().size(); at++) {
            RunChart.Stop stop = chart.stages().get(at);
            said.add(RunPicture.letter(at) + ": " + terms.stage(stop.stage()) + " from "
                    + RecordPresenter.DAY.format(stop.on()) + ".");
        }
        for (int at = 0; at < chart.breaks().size(); at++) {
            said.add((at + 1) + ": the series breaks, " + during(chart.breaks().get(at)));
        }
        return said;
    }

    private static Optional<String> peers(MeasuredIn unit, RunChart chart) {
        return chart.peers().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The dotted line and squares are the median of practices like this one that measure the same: "
                                + chart.peers().stream()
                                        .map(one -> unit.figure(one.median()) + " in " + one.inWords() + " ("
                                                + one.practices() + " practices)")
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private static String shift(RunChart.Shift shift) {
        return "A shift, with filled dots: " + shift.points() + " figures in a row are "
                + (shift.above() ? "above" : "below") + " the median, from " + period(shift.from(), shift.to())
                + ". Something changed; the chart does not say what.";
    }

    private static String during(SourceBreak one) {
        LocalDate to = one.to();
        return (to == null
                        ? "from " + RecordPresenter.DAY.format(one.from()) + " on. "
                        : "from " + period(one.from(), to) + ". ")
                + one.why();
    }

    private static String period(LocalDate from, LocalDate to) {
        return RecordPresenter.DAY.format(from) + " to " + RecordPresenter.DAY.format(to);
    }
}

package org.practicecommons.innovation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.innovation.MeasureDraft;
import org.practicecommons.innovation.MeasureKind;
import org.practicecommons.innovation.MeasurePoint;
import org.practicecommons.innovation.MeasuredIn;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Parameters;

/**
 * A measure as programs send it.
 *
 * @param kind process, uptake, experience, outcome, balancing or equity-gap
 * @param unit number, percent, patients or score; number when left out
 * @param source id of a data source of the vocabulary; left out when it is in no list
 * @param sourceWords where the figures are from, in words
 * @param baseline left out when no baseline existed
 * @param points the figures that are known
 */
record MeasureBody(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String source,
        @Nullable String sourceWords,
        @Nullable Baseline baseline,
        @Nullable List<Point> points,
        @Nullable Boolean namesRead)
        implements NamesRead {
    /** A figure from before the work, with the first and the last day of its period, like 2026-03-31. */
    record Baseline(
            @Nullable Double value,
            @Nullable String from,
            @Nullable String to) {
        MeasureDraft.Baseline read() {
            return new MeasureDraft.Baseline(
                    value == null ? Double.NaN : value,
                    Parameters.day("from", from)
                            .orElseThrow(() -> BadParameter.refused("from", "measure.period-missing")),
                    Parameters.day("to", to).orElseThrow(() -> BadParameter.refused("to", "measure.period-missing")));
        }
    }

    /**
     * A figure.
     *
     * @param on a day like 2026-03-31
     * @param value can be left out of a percentage with both counts
     * @param numerator of a percentage: how many patients it holds for
     * @param denominator of a percentage: among how many patients
     */
    record Point(
            @Nullable String on,
            @Nullable Double value,
            @Nullable Integer numerator,
            @Nullable Integer denominator) {
        MeasurePoint read() {
            return MeasurePoint.of(
                    Parameters.day("on", on).orElseThrow(() -> BadParameter.refused("on", "measure.day-missing")),
                    value,
                    numerator,
                    denominator);
        }
    }

    /** Figures that are added. */
    record Points(@Nullable List<Point> points) {
        List<MeasurePoint> read() {
            if (points == null || points.isEmpty()) {
                throw BadParameter.refused("points", "measure.points-missing");
            }
            return MeasureBody.read(points);
        }
    }

    MeasureDraft draft() {
        return new MeasureDraft(
                text(name),
                MeasureKind.ofKey(text(kind)).orElseThrow(() -> BadParameter.refused("kind", "measure.kind-unknown")),
                InnovationBody.read("unit", unit, "measure.unit-unknown", MeasuredIn::ofKey, MeasuredIn.NUMBER),
                source == null || source.isBlank() ? null : source.strip(),
                text(sourceWords),
                baseline == null ? null : baseline.read());
    }

    List<MeasurePoint> figures() {
        return points == null ? List.of() : read(points);
    }

    private static List<MeasurePoint> read(List<Point> points) {
        return points.stream()
                .map(point -> java.util.Optional.ofNullable(point)
                        .orElseThrow(() -> BadParameter.refused("points", "measure.points-missing"))
                        .read())
                .toList();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}

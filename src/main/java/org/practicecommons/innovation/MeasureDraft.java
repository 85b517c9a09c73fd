package org.practicecommons.innovation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a measure. Whether more or less of it is better is not judged.
 *
 * @param name what is measured, in one line, at most {@value #LONGEST_NAME} characters
 * @param kind what it tells of
 * @param unit what its figures are counted in
 * @param source id of the data source it is from; null when it is in no list
 * @param sourceWords where it is from in words, at most {@value #LONGEST_SOURCE} characters; may be empty
 * @param baseline how it was before the work; null when no baseline existed
 */
public record MeasureDraft(
        String name,
        MeasureKind kind,
        MeasuredIn unit,
        @Nullable String source,
        String sourceWords,
        @Nullable Baseline baseline) {
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 120;
    /** Longest words about a source, in characters. */
    public static final int LONGEST_SOURCE = 200;

    /** Brings texts into one form. */
    public MeasureDraft {
        name = Prose.line(name);
        sourceWords = Prose.line(sourceWords);
    }

    /**
     * A figure from before the work.
     *
     * @param value in the unit of the measure
     * @param from first day of its period
     * @param to last day of its period
     */
    public record Baseline(double value, LocalDate from, LocalDate to) {
        /** Whether a day is in its period. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}

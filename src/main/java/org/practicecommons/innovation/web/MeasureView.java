package org.practicecommons.innovation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as pages show it: its table first, then a picture of it, then what the picture shows in words.
 *
 * @param name what is measured
 * @param kind what it tells of, and in what it is counted, in words
 * @param source where the figures are from, in words
 * @param href address of the source; null when it has none
 * @param baseline the baseline in words
 * @param warning that the baseline is no good ground to compare with, and why; null when it is
 * @param rows one for each figure, the earliest first
 * @param counted whether any figure has its counts
 * @param picture null when there are fewer than two figures
 * @param said what the picture shows, a sentence each
 */
record MeasureView(
        String id,
        String name,
        String kind,
        String source,
        @Nullable String href,
        String baseline,
        @Nullable String warning,
        List<Row> rows,
        boolean counted,
        @Nullable RunPicture picture,
        List<String> said) {
    /**
     * A figure.
     *
     * @param day as an address takes it: 2026-03-31
     * @param on the same in words
     * @param value with its unit
     * @param counts "50 of 200"; empty when not told
     */
    record Row(String day, String on, String value, String counts) {}
}

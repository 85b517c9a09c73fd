package org.practicecommons.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the reading of one file went. {@code rowsRead} is the sum of rows taken, skipped and rejected.
 *
 * @param rowsRead rows in the file, headings not counted
 * @param skipped rows out of scope, by reason
 * @param rejected how many rows were malformed
 * @param rejectedRows the first of them
 * @param facts how many register facts were found
 * @param figures how many published figures were found, by figure key
 * @param took time from opening the file to the last row
 */
public record ReadReport(
        long rowsRead,
        SortedMap<String, Long> skipped,
        long rejected,
        List<RejectedRow> rejectedRows,
        long facts,
        SortedMap<String, Long> figures,
        Duration took) {

    /** Keeps its own copies. */
    public ReadReport {
        skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        rejectedRows = List.copyOf(rejectedRows);
    }

    /** Rows out of scope, for whatever reason. */
    public long rowsSkipped() {
        return sum(skipped);
    }

    /** Rows that gave facts or figures. */
    public long rowsTaken() {
        return rowsRead - rowsSkipped() - rejected;
    }

    /** Published figures in all readings together. */
    public long figuresFound() {
        return sum(figures);
    }

    private static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

package org.practicecommons.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param id stable name of the import
 * @param progress 0 to 100
 * @param counts over all files
 * @param failure why it failed, null when it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(
        String id,
        State state,
        boolean dryRun,
        int progress,
        Instant startedAt,
        @Nullable Instant endedAt,
        Counts counts,
        List<FileOutcome> files,
        @Nullable String failure) {

    /** How far an import is. */
    public enum State {
        /** Waiting or at work. */
        RUNNING,
        /** Ended; everything it brought is visible. */
        DONE,
        /** Ended without bringing anything. */
        FAILED,
        /** The program ended in the middle; what it had written was taken away at the next start. */
        UNDONE
    }

    /**
     * Organisations and readings, and rows that were left out.
     *
     * @param closed practices that were at work and are not any more
     */
    public record Counts(long added, long changed, long closed, long unchanged, long skipped, long rejected) {
        Counts plus(long moreAdded, long moreChanged, long moreClosed, long moreUnchanged) {
            return new Counts(
                    added + moreAdded,
                    changed + moreChanged,
                    closed + moreClosed,
                    unchanged + moreUnchanged,
                    skipped,
                    rejected);
        }
    }

    /** What became of a file. */
    public enum Outcome {
        /** Read; its content is in the graph (or would be). */
        IMPORTED,
        /** The very same file was imported before. */
        UNCHANGED,
        /** A newer file about the same time is held. */
        OLDER,
        /** Refused whole. */
        REFUSED,
        /** No importer knows it, or nothing describes it. */
        NOT_RECOGNISED
    }

    /**
     * One file of an import.
     *
     * @param reason why it was refused or not recognised
     * @param figures published figures read from it
     * @param stored figures that the graph holds of it afterwards; null for a dry run or a file without figures
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FileOutcome(
            String file,
            @Nullable String source,
            @Nullable String dataset,
            Outcome outcome,
            @Nullable String reason,
            long rowsRead,
            SortedMap<String, Long> skipped,
            long rejected,
            List<RejectedRow> rejectedRows,
            long facts,
            long figures,
            @Nullable Long stored,
            long milliseconds) {}
}

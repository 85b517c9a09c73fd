package org.practicecommons.ingest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.ingest.ImportReport.Counts;
import org.practicecommons.ingest.ImportReport.FileOutcome;
import org.practicecommons.ingest.ImportReport.State;

/** The steps of a report on its way from started to ended. */
final class ImportProgressState {
    private ImportProgressState() {}

    static ImportReport started(String id, boolean dryRun, Instant at) {
        return new ImportReport(id, State.RUNNING, dryRun, 0, at, null, new Counts(0, 0, 0, 0, 0, 0), List.of(), null);
    }

    static ImportReport progressed(ImportReport report, int progress, List<FileOutcome> files) {
        return new ImportReport(
                report.id(),
                report.state(),
                report.dryRun(),
                progress,
                report.startedAt(),
                null,
                report.counts(),
                List.copyOf(files),
                null);
    }

    static ImportReport counted(ImportReport report, Counts counts, List<FileOutcome> files) {
        return new ImportReport(
                report.id(),
                report.state(),
                report.dryRun(),
                report.progress(),
                report.startedAt(),
                null,
                counts,
                List.copyOf(files),
                null);
    }

    static ImportReport ended(ImportReport report, State state, Instant at, @Nullable String failure) {
        return new ImportReport(
                report.id(),
                state,
                report.dryRun(),
                state == State.DONE ? 100 : report.progress(),
                report.startedAt(),
                at,
                report.counts(),
                report.files(),
                failure);
    }

    static FileOutcome stored(FileOutcome file, long figures) {
        return new FileOutcome(
                file.file(),
                file.source(),
                file.dataset(),
                file.outcome(),
                file.reason(),
                file.rowsRead(),
                file.skipped(),
                file.rejected(),
                file.rejectedRows(),
                file.facts(),
                file.figures(),
                figures,
                file.milliseconds());
    }
}

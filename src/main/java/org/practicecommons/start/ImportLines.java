package org.practicecommons.start;

import java.io.PrintStream;
import java.util.Locale;
import org.practicecommons.ingest.ImportListener;
import org.practicecommons.ingest.ImportReport;
import org.practicecommons.ingest.ImportReport.FileOutcome;

/** Says in lines how an import goes. */
final class ImportLines implements ImportListener {
    private static final int REJECTIONS_SHOWN = 5;
    private final PrintStream out;

    ImportLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void step(String words) {
        out.println(words);
    }

    @Override
    public void read(FileOutcome file) {
        switch (file.outcome()) {
            case IMPORTED -> taken(file, "");
            case UNCHANGED -> taken(file, ": the same file was imported before, nothing changes");
            case OLDER -> taken(file, ": a newer file about the same time is held, nothing changes");
            case REFUSED -> out.println(file.file() + ": refused: " + file.reason());
            case NOT_RECOGNISED -> out.println(file.file() + ": left alone: " + file.reason());
        }
    }

    private void taken(FileOutcome file, String words) {
        long skipped =
                file.skipped().values().stream().mapToLong(Long::longValue).sum();
        long perSecond = file.milliseconds() == 0 ? 0 : file.rowsRead() * 1000 / file.milliseconds();
        out.printf(
                Locale.UK,
                "%s (%s)%s: %,d rows read, %,d skipped, %,d rejected, %,d facts, %,d figures, %,d rows per second%n",
                file.source(),
                file.file(),
                words,
                file.rowsRead(),
                skipped,
                file.rejected(),
                file.facts(),
                file.figures(),
                perSecond);
        file.skipped().forEach((why, count) -> out.printf(Locale.UK, "  skipped %,d: %s%n", count, why));
        file.rejectedRows().stream()
                .limit(REJECTIONS_SHOWN)
                .forEach(row -> out.printf(
                        Locale.UK, "  rejected line %d, column %s: %s%n", row.line(), row.column(), row.reason()));
    }

    /** What the graph holds afterwards, and what changed. */
    void ended(ImportReport report) {
        report.files().stream()
                .filter(file -> file.stored() != null)
                .forEach(file -> out.printf(
                        Locale.UK,
                        "stored %s: %,d figures in the graph, %,d in the file%n",
                        file.dataset(),
                        file.stored(),
                        file.figures()));
        ImportReport.Counts counts = report.counts();
        out.printf(
                Locale.UK,
                "%s %s: %,d added, %,d changed, %,d closed, %,d unchanged, %,d skipped, %,d rejected%n",
                report.id(),
                report.dryRun() ? "would bring" : report.state().name().toLowerCase(Locale.ROOT),
                counts.added(),
                counts.changed(),
                counts.closed(),
                counts.unchanged(),
                counts.skipped(),
                counts.rejected());
        if (report.failure() != null) {
            out.println(report.failure());
        }
    }
}

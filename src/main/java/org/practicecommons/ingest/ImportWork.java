package org.practicecommons.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.practicecommons.ingest.ImportReport.Counts;
import org.practicecommons.ingest.ImportReport.FileOutcome;
import org.practicecommons.ingest.ImportReport.State;

/** One import at work: reads all files, then writes those that bring something. */
final class ImportWork {
    private final PassOne passOne;
    private final PassTwo passTwo;
    private final ImportListener listener;
    private final Consumer<ImportReport> changed;
    private final List<Arrival> arrivals = new ArrayList<>();
    private ImportReport report;

    ImportWork(
            ImportReport started,
            PassOne passOne,
            PassTwo passTwo,
            ImportListener listener,
            Consumer<ImportReport> changed) {
        this.report = started;
        this.passOne = passOne;
        this.passTwo = passTwo;
        this.listener = listener;
        this.changed = changed;
    }

    ImportReport run(List<ImportFile> files, LocalDate today, Clock clock) {
        listener.step("Reading " + files.size() + " files");
        files.forEach(file -> read(file, today, files.size()));
        Counts counts = report.dryRun() ? passTwo.preview(arrivals) : write();
        Counts all = new Counts(
                counts.added(), counts.changed(), counts.closed(), counts.unchanged(), skipped(), rejected());
        report =
                ImportProgressState.counted(report, all, report.dryRun() ? report.files() : withStored(report.files()));
        return ImportProgressState.ended(report, State.DONE, clock.instant(), null);
    }

    ImportReport report() {
        return report;
    }

    /** Whether contexts and peers have to be worked out anew. */
    boolean changedContexts() {
        return arrivals.stream().anyMatch(Arrival::changesContexts);
    }

    private void read(ImportFile file, LocalDate today, int all) {
        PassOne.Read read = passOne.read(file, today);
        if (read.arrival() != null) {
            arrivals.add(read.arrival());
        }
        List<FileOutcome> files = new ArrayList<>(report.files());
        files.add(read.outcome());
        report = ImportProgressState.progressed(report, 40 * files.size() / all, files);
        changed.accept(report);
        listener.read(read.outcome());
    }

    private Counts write() {
        listener.step("Writing " + arrivals.size() + " files");
        AtomicInteger written = new AtomicInteger();
        return passTwo.write(arrivals, report.id(), () -> {
            int done = written.incrementAndGet();
            report = ImportProgressState.progressed(report, 40 + 55 * done / arrivals.size(), report.files());
            changed.accept(report);
            listener.written(done, arrivals.size());
        });
    }

    private List<FileOutcome> withStored(List<FileOutcome> files) {
        return files.stream()
                .map(file -> file.outcome() == ImportReport.Outcome.IMPORTED && file.figures() > 0
                        ? ImportProgressState.stored(file, passTwo.stored(Objects.requireNonNull(file.dataset())))
                        : file)
                .toList();
    }

    private long skipped() {
        return report.files().stream()
                .flatMap(file -> file.skipped().values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private long rejected() {
        return report.files().stream().mapToLong(FileOutcome::rejected).sum();
    }
}

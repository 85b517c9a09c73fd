package org.practicecommons.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.practicecommons.ingest.source.Sources;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs imports, one at a time, and remembers what each did. */
@Component
public class Imports implements DisposableBean {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final ImportCourse course;
    private final ImportRecords records;
    private final Clock clock;
    private final List<Source> sources = new Sources().list();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, ImportReport> running = new ConcurrentHashMap<>();
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());

    Imports(ImportCourse course, ImportRecords records, Clock clock) {
        this.course = course;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Puts files in the queue and returns at once.
     *
     * @param ended told when the import has ended, however it did
     * @return the import's id
     */
    public String begin(List<ImportFile> files, boolean dryRun, Consumer<ImportReport> ended) {
        ImportReport started = started(dryRun);
        running.put(started.id(), started);
        queue.execute(() -> ended.accept(run(started, files, ImportListener.SILENT)));
        return started.id();
    }

    /** Imports files and returns when all is visible, or when it is clear that nothing will be. */
    public ImportReport run(List<ImportFile> files, boolean dryRun, ImportListener listener) {
        ImportReport started = started(dryRun);
        running.put(started.id(), started);
        return run(started, files, listener);
    }

    /** Every recognised file below a folder. */
    public ImportReport run(Path folder, boolean dryRun, ImportListener listener) {
        return run(ImportFile.below(folder), dryRun, listener);
    }

    /** Brings in figures that did not come from a file: the generated England. */
    public ImportReport bring(List<ReadFile> generated) {
        return run(generated.stream().map(ImportFile::generated).toList(), false, ImportListener.SILENT);
    }

    /** The import with this id, if there is one. */
    public Optional<ImportReport> find(String id) {
        return Optional.ofNullable(running.get(id)).or(() -> records.find(id));
    }

    /** Every public source that can be imported. */
    public List<Source> sources() {
        return sources;
    }

    private ImportReport started(boolean dryRun) {
        Instant now = clock.instant();
        String id = "import-" + STAMP.format(now) + "-" + number.incrementAndGet();
        return ImportProgressState.started(id, dryRun, now);
    }

    private synchronized ImportReport run(ImportReport started, List<ImportFile> files, ImportListener listener) {
        ImportReport ended = course.run(started, files, listener, report -> running.put(report.id(), report));
        if (course.close(ended)) {
            running.remove(ended.id());
        }
        return ended;
    }

    @Override
    public void destroy() {
        queue.shutdownNow();
    }
}

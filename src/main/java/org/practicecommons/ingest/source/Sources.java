package org.practicecommons.ingest.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.practicecommons.guard.OwnFacts;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import org.practicecommons.ingest.ReadFile;
import org.practicecommons.ingest.ReadLimits;
import org.practicecommons.ingest.ReadReport;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.FileContent;
import org.practicecommons.ingest.table.TableReading;

/** All public data sources that can be imported, and the reading of their files. Safe for use by several threads. */
public final class Sources {
    private final SourceReaders readers;

    /** With a guard that knows nothing of a running program. */
    public Sources() {
        this(TextDoor.knowing(OwnFacts.none()));
    }

    /** @param door that the texts of records pass */
    public Sources(TextDoor door) {
        this.readers = new SourceReaders(door);
    }

    /** Whether a source's records have to be seen by a curator before anybody else sees them. */
    public static boolean needsCurator(String key) {
        return key.equals(CaseStudyRows.KEY);
    }

    /** All sources. */
    public List<Source> list() {
        return readers.all().stream().map(SourceReader::source).toList();
    }

    /** The source with this key. */
    public Optional<Source> find(String key) {
        return readers.find(key).map(SourceReader::source);
    }

    /**
     * The source whose file this is, told by how it begins.
     *
     * @throws FileRefused when the file is not readable as any source's
     */
    public Optional<Source> recognise(Path file) {
        String name = String.valueOf(file.getFileName());
        return readers.recognised(FileContent.glance(file, name, ReadLimits.DEFAULT))
                .map(SourceReader::source);
    }

    /**
     * The source that a described file is to be read by.
     *
     * @throws FileRefused when there is none, or the file's beginning is another source's
     */
    public Source choose(Path file, DatasetDescription dataset) {
        if (!dataset.isAuto() && find(dataset.source()).isEmpty()) {
            throw new FileRefused(Reason.NO_IMPORTER, dataset.file(), dataset.source());
        }
        return reader(dataset, FileContent.glance(file, dataset.file(), ReadLimits.DEFAULT))
                .source();
    }

    /**
     * Reads a file to its end under the default limits; see {@link #read(Path, DatasetDescription, ReadLimits)}.
     */
    public ReadFile read(Path file, DatasetDescription dataset) {
        return read(file, dataset, ReadLimits.DEFAULT);
    }

    /**
     * Reads and checks a file to its end, and writes nothing.
     *
     * @throws FileRefused when the file is refused whole
     */
    public ReadFile read(Path file, DatasetDescription dataset, ReadLimits limits) {
        long start = System.nanoTime();
        FileContent content = FileContent.of(file, dataset.file(), limits);
        SourceReader reader = reader(dataset, content);
        TableReading reading = new TableReading(dataset.file(), limits);
        reader.read(content, dataset, reading);
        reading.finish();
        var facts = reading.findings().facts();
        ReadReport report = new ReadReport(
                reading.rowsRead(),
                reading.findings().skipped(),
                reading.rejected(),
                reading.rejectedRows(),
                facts.size(),
                reading.findings().figureCounts(),
                Duration.ofNanos(System.nanoTime() - start));
        return new ReadFile(
                dataset.provenance(reader.source()),
                content.sha256(),
                facts,
                reading.findings().readings(),
                reading.findings().records(),
                report);
    }

    private SourceReader reader(DatasetDescription dataset, FileContent content) {
        Optional<SourceReader> recognised = readers.recognised(content);
        if (dataset.isAuto()) {
            return recognised.orElseThrow(() -> new FileRefused(Reason.NOT_RECOGNISED, dataset.file()));
        }
        SourceReader named = readers.find(dataset.source())
                .orElseThrow(() -> new FileRefused(Reason.NO_IMPORTER, dataset.file(), dataset.source()));
        String headed = recognised.map(found -> found.source().key()).orElse(dataset.source());
        if (!headed.equals(dataset.source())) {
            throw new FileRefused(Reason.OTHER_SOURCE, dataset.file(), dataset.source(), headed);
        }
        return named;
    }
}

package org.practicecommons.ingest.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;

/** Comma-separated values, record by record. */
public final class CsvTable implements AutoCloseable {
    private final FileContent content;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long line = 1;

    private CsvTable(FileContent content) throws IOException {
        this.content = content;
        this.reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(content.limits().lineBytes() * 4)
                .ofCsvRecord(content.lines());
        this.records = reader.iterator();
    }

    /**
     * Opens a file at its first line.
     *
     * @throws FileRefused when a line is too long or the file cannot be read
     */
    public static CsvTable open(FileContent content) {
        try {
            return new CsvTable(content);
        } catch (IOException e) {
            throw new FileRefused(Reason.UNREADABLE, content.name());
        }
    }

    /**
     * The first records of a file, fewer when it has fewer.
     *
     * @throws FileRefused when the first is a heading with a column of NHS numbers, or quotation marks do not match
     */
    public static List<List<String>> opening(FileContent content, int count) {
        List<List<String>> first = new ArrayList<>();
        try (CsvTable table = open(content)) {
            while (first.size() < count && table.hasNext()) {
                first.add(table.next().getFields());
            }
        }
        first.stream().limit(1).forEach(headings -> new NhsNumbers(content.name(), headings).refuseByHeading());
        return first;
    }

    /** The next record as headings; empty at the end of the file. */
    public List<String> headings() {
        return hasNext() ? next().getFields() : List.of();
    }

    /** The records that are left, as rows. Can be walked once. */
    public Iterable<Row> rows(Columns columns) {
        return () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return CsvTable.this.hasNext();
            }

            @Override
            public Row next() {
                CsvRecord record = CsvTable.this.next();
                return new Row(columns, record.getFields(), record.getStartingLineNumber());
            }
        };
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new FileRefused(Reason.BROKEN_QUOTES, content.name(), line);
        } catch (UncheckedIOException e) {
            throw new FileRefused(Reason.DAMAGED_ARCHIVE, content.name());
        }
    }

    private CsvRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecord record = records.next();
        line = record.getStartingLineNumber();
        return record;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

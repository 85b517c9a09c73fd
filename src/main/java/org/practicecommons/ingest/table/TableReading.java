package org.practicecommons.ingest.table;

import java.util.ArrayList;
import java.util.List;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import org.practicecommons.ingest.ReadLimits;
import org.practicecommons.ingest.RejectedRow;

/** The reading of a file row by row: counts rows, keeps what is wrong with the malformed ones and goes on. */
public final class TableReading {
    /** So many rows that could identify somebody say something about the file. */
    private static final int AT_LEAST = 2;

    private final String file;
    private final ReadLimits limits;
    private final Findings findings = new Findings();
    private final List<RejectedRow> rejectedRows = new ArrayList<>();
    private long rowsRead;
    private long rejected;
    private long identifying;

    /** A reading that has not begun. */
    public TableReading(String file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * Reads a table to its end.
     *
     * @throws FileRefused when a column holds NHS numbers
     */
    public void read(Columns columns, Iterable<Row> rows, RowReader reader) {
        NhsNumbers numbers = new NhsNumbers(file, columns.headings());
        numbers.refuseByHeading();
        for (Row row : rows) {
            numbers.watch(row.fields());
            take(row, reader);
        }
        numbers.refuseByValues();
    }

    private void take(Row row, RowReader reader) {
        rowsRead++;
        try {
            row.refuseWrongWidth();
            reader.read(row, findings);
        } catch (MalformedRow e) {
            reject(row.line(), e);
        }
    }

    /** Counts a row that was read elsewhere. */
    public void count() {
        rowsRead++;
    }

    /** Keeps what is wrong with a row. */
    public void reject(long line, MalformedRow malformed) {
        rejected++;
        if (malformed.isIdentifier()) {
            identifying++;
        }
        if (rejectedRows.isEmpty() || rejectedRows.size() < limits.keptRejections()) {
            rejectedRows.add(new RejectedRow(line, malformed.column(), shown(malformed.value()), malformed.reason()));
        }
    }

    private static String shown(String value) {
        if (NhsNumbers.isNhsNumber(value.strip())) {
            return "(hidden)";
        }
        return value.length() <= RejectedRow.LONGEST_VALUE ? value : value.substring(0, RejectedRow.LONGEST_VALUE);
    }

    /**
     * Ends the reading.
     *
     * @throws FileRefused when there were no rows, none in scope, too many malformed ones, or when most could identify
     *     somebody
     */
    public void finish() {
        long skipped =
                findings.skipped().values().stream().mapToLong(Long::longValue).sum();
        long inScope = rowsRead - skipped;
        if (rowsRead == 0) {
            throw new FileRefused(Reason.NO_ROWS, file);
        }
        if (inScope == 0) {
            throw new FileRefused(Reason.NOTHING_IN_SCOPE, file);
        }
        if (identifying >= AT_LEAST && identifying * 2 > inScope) {
            throw new FileRefused(Reason.IDENTIFIERS, file, identifying, inScope);
        }
        // A row that could identify somebody is left out alone: it may be well-formed.
        if (rejected - identifying > inScope * limits.malformedShare()) {
            RejectedRow first = rejectedRows.getFirst();
            throw new FileRefused(
                    Reason.TOO_MANY_MALFORMED, file, rejected, inScope, first.line(), first.column(), first.reason());
        }
    }

    /** What the rows have given. */
    public Findings findings() {
        return findings;
    }

    /** Rows seen, headings not counted. */
    public long rowsRead() {
        return rowsRead;
    }

    /** Malformed rows. */
    public long rejected() {
        return rejected;
    }

    /** The first malformed rows. */
    public List<RejectedRow> rejectedRows() {
        return rejectedRows;
    }
}

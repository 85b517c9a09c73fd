package org.practicecommons.platform.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, and no cell that a spreadsheet would take for a
 * formula.
 */
public final class CsvTable implements AutoCloseable {
    /** Content type of the answer. */
    public static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final CsvWriter csv;

    /** Begins a table on a UTF-8 writer with a row of headings. */
    public CsvTable(Writer out, List<String> headings) throws IOException {
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(out);
        csv.writeRecord(headings);
    }

    /** Adds a row; null is an empty cell. */
    public void row(@Nullable Object... cells) {
        String[] safe = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            safe[i] = safe(cells[i]);
        }
        csv.writeRecord(safe);
    }

    private static String safe(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.toString();
        boolean formula = !(cell instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

package org.practicecommons.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import org.practicecommons.ingest.SourceColumn;

/** The sheets of an Office Open XML workbook. The library throws many kinds of exception: each means a broken file. */
public final class WorkbookTable {
    private final FileContent content;

    /** The sheets of a file that {@link FileContent#isWorkbook()}. */
    public WorkbookTable(FileContent content) {
        this.content = content;
    }

    /**
     * The names of the sheets.
     *
     * @throws FileRefused when the workbook cannot be opened
     */
    public List<String> sheets() {
        try (ReadableWorkbook workbook = open();
                Stream<Sheet> sheets = workbook.getSheets()) {
            return sheets.map(Sheet::getName).toList();
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /**
     * Reads a sheet to its end; its first row is the heading.
     *
     * @throws FileRefused when the sheet or a required column is missing, or the workbook is broken
     */
    public void read(String sheet, List<SourceColumn> declared, TableReading reading, RowReader reader) {
        try (ReadableWorkbook workbook = open();
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        sheet(workbook, sheet).openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator();
            List<String> headings = each.hasNext() ? fields(each.next()) : List.of();
            Columns columns = Columns.byHeading(declared, headings, content.name());
            reading.read(columns, () -> new SheetRows(columns, each), reader);
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    private ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(content.path().toFile(), new ReadingOptions(true, false));
    }

    private Sheet sheet(ReadableWorkbook workbook, String name) {
        try (Stream<Sheet> sheets = workbook.getSheets()) {
            Optional<Sheet> found = sheets.filter(
                            sheet -> Columns.plain(sheet.getName()).equals(Columns.plain(name)))
                    .findFirst();
            return found.orElseThrow(() -> new FileRefused(Reason.MISSING_SHEET, content.name(), name));
        }
    }

    private FileRefused broken(Exception e) {
        return e instanceof FileRefused refused ? refused : new FileRefused(Reason.BROKEN_WORKBOOK, content.name());
    }

    private static List<String> fields(org.dhatim.fastexcel.reader.Row row) {
        List<String> fields = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            fields.add(row.getOptionalCell(i).map(WorkbookTable::text).orElse(""));
        }
        return fields;
    }

    /** The cell as text; a number that is formatted as a date becomes {@code YYYY-MM-DD}. */
    private static String text(Cell cell) {
        String format = cell.getDataFormatString();
        boolean date = cell.getType() == CellType.NUMBER
                && format != null
                && format.toLowerCase(Locale.ROOT).contains("yy");
        return date ? cell.asDate().toLocalDate().toString() : cell.getText();
    }

    /** Rows under the heading; a row that ends early is filled up, a sheet has no width of its own. */
    private record SheetRows(Columns columns, Iterator<org.dhatim.fastexcel.reader.Row> rows) implements Iterator<Row> {
        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Row next() {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            List<String> fields = fields(row);
            while (fields.size() < columns.width()) {
                fields.add("");
            }
            return new Row(columns, fields, row.getRowNum());
        }
    }
}

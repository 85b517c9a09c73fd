package org.practicecommons.guard;

import java.util.List;

/**
 * A table of patient counts that may be shown with all its totals.
 *
 * @param rows the cells, row by row
 * @param rowTotals the total of each row
 * @param columnTotals the total of each column
 * @param total the total of all
 */
public record CountTable(List<List<Cell>> rows, List<Cell> rowTotals, List<Cell> columnTotals, Cell total) {
    /** Copies the lists. */
    public CountTable {
        rows = rows.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }
}

package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who tries to work held-back counts out, knowing nothing of how they were chosen: each inner count that is not
 * shown is tried from 1 to a limit, the totals follow, and what agrees with all that is shown is possible.
 */
final class AttackedTable {
    private final List<List<Cell>> rows;
    private final CountTable table;
    private final int limit;
    private final int[][] tried;
    private final List<int[][]> possible = new ArrayList<>();

    AttackedTable(CountTable table, int limit) {
        this.table = table;
        this.rows = table.rows();
        this.limit = limit;
        this.tried = new int[rows.size()][rows.getFirst().size()];
        fill(0);
    }

    /** How many different values the count may have; a row or column past the last is the total. */
    boolean isKnown(int row, int column) {
        return possible.stream()
                        .mapToInt(counts -> at(counts, row, column))
                        .distinct()
                        .count()
                < 2;
    }

    static int at(int[][] counts, int row, int column) {
        int sum = 0;
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                boolean inRow = row == counts.length || r == row;
                boolean inColumn = column == counts[0].length || c == column;
                sum += inRow && inColumn ? counts[r][c] : 0;
            }
        }
        return sum;
    }

    static Cell at(CountTable table, int row, int column) {
        boolean foot = row == table.rowTotals().size();
        boolean side = column == table.columnTotals().size();
        if (foot) {
            return side ? table.total() : table.columnTotals().get(column);
        }
        return side ? table.rowTotals().get(row) : table.rows().get(row).get(column);
    }

    private void fill(int index) {
        int columns = tried[0].length;
        if (index == tried.length * columns) {
            possible.add(copy());
            return;
        }
        int row = index / columns;
        int column = index % columns;
        boolean shown = rows.get(row).get(column) instanceof Cell.Shown;
        int first = rows.get(row).get(column) instanceof Cell.Shown(int count) ? count : 1;
        for (int value = first; value <= (shown ? first : limit); value++) {
            tried[row][column] = value;
            if (agrees(row, column)) {
                fill(index + 1);
            }
        }
        tried[row][column] = 0;
    }

    /** Totals that are complete must be as shown, or at least 1 when held back; others must not be passed. */
    private boolean agrees(int row, int column) {
        boolean rowEnds = column == tried[0].length - 1;
        boolean columnEnds = row == tried.length - 1;
        return fits(table.rowTotals().get(row), at(tried, row, tried[0].length), rowEnds)
                && fits(table.columnTotals().get(column), at(tried, tried.length, column), columnEnds)
                && fits(table.total(), at(tried, tried.length, tried[0].length), rowEnds && columnEnds);
    }

    private static boolean fits(Cell total, int sum, boolean complete) {
        if (total instanceof Cell.Shown(int shown)) {
            return complete ? sum == shown : sum <= shown;
        }
        return !complete || sum > 0;
    }

    private int[][] copy() {
        int[][] copy = new int[tried.length][];
        for (int row = 0; row < tried.length; row++) {
            copy[row] = tried[row].clone();
        }
        return copy;
    }
}

package org.practicecommons.guard;

import java.util.List;
import java.util.stream.IntStream;

/** A table as flows: from each row to each column, from there to the foot, to the side, and by the totals to the rows. */
final class TableFlows {
    private final int[][] counts;
    private final int rows;
    private final int columns;

    TableFlows(int[][] counts, int columns) {
        this.counts = counts;
        this.rows = counts.length;
        this.columns = columns;
    }

    CountTable shown(int threshold) {
        Published published = new Published(rows + columns + 2, threshold);
        int foot = rows + columns;
        int side = foot + 1;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                published.add(row, rows + column, counts[row][column]);
            }
        }
        for (int row = 0; row < rows; row++) {
            published.add(side, row, sum(IntStream.of(counts[row])));
        }
        for (int column = 0; column < columns; column++) {
            published.add(rows + column, foot, down(column));
        }
        published.add(foot, side, sum(IntStream.range(0, columns).map(this::down)));
        return table(published.cells());
    }

    private CountTable table(List<Cell> cells) {
        int across = rows * columns;
        int down = across + rows;
        return new CountTable(
                IntStream.range(0, rows)
                        .mapToObj(row -> cells.subList(row * columns, (row + 1) * columns))
                        .toList(),
                cells.subList(across, down),
                cells.subList(down, down + columns),
                cells.getLast());
    }

    private int down(int column) {
        return sum(IntStream.range(0, rows).map(row -> counts[row][column]));
    }

    private static int sum(IntStream parts) {
        return parts.reduce(0, Math::addExact);
    }
}

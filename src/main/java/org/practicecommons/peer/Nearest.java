package org.practicecommons.peer;

import java.util.Arrays;

/** The nearest rows seen so far, nearest first; of equal distances the row offered first stays in front. */
final class Nearest {
    private final int[] rows;
    private final float[] distances;
    private int size;

    Nearest(int atMost) {
        this.rows = new int[atMost];
        this.distances = new float[atMost];
        clear();
    }

    void clear() {
        size = 0;
        Arrays.fill(distances, Float.POSITIVE_INFINITY);
    }

    /** A row at least this far is not among the nearest. Infinite while there is room, so nothing infinite enters. */
    float bar() {
        return distances[distances.length - 1];
    }

    /** Takes in a row whose distance is below the bar. */
    void add(int row, float distance) {
        int place = Math.min(size, rows.length - 1);
        while (place > 0 && distances[place - 1] > distance) {
            distances[place] = distances[place - 1];
            rows[place] = rows[place - 1];
            place--;
        }
        distances[place] = distance;
        rows[place] = row;
        size = Math.min(size + 1, rows.length);
    }

    /** Takes in a whole line of distances, leaving out one's own row. */
    void addAll(float[] line, int own) {
        for (int row = 0; row < line.length; row++) {
            if (line[row] < bar() && row != own) {
                add(row, line[row]);
            }
        }
    }

    int size() {
        return size;
    }

    int row(int place) {
        return rows[place];
    }

    float distance(int place) {
        return distances[place];
    }
}

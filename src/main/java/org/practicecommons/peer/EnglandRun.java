package org.practicecommons.peer;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;

/**
 * The two passes over all pairs: the first finds every practice's own scale, the second the scale of all distances and
 * everyone's nearest. Nothing of the size practices × practices is kept.
 */
final class EnglandRun {
    private final ScoreTable table;
    private final PeerMethod method;
    private final OwnScale own;
    private final DistanceScale scale;
    private final int[] rows;
    private final float[] distances;
    private final int[] found;

    EnglandRun(ScoreTable table, PeerMethod method) {
        this.table = table;
        this.method = method;
        this.rows = new int[table.size() * method.kept()];
        this.distances = new float[rows.length];
        this.found = new int[table.size()];
        float[] tenth = new float[table.size()];
        AllRows.each(table.size(), () -> tenthNearest(tenth));
        this.own = new OwnScale(tenth, method);
        this.scale = countAndKeep();
    }

    private IntConsumer tenthNearest(float[] tenth) {
        ContextDistance distance = new ContextDistance(table);
        float[] line = new float[table.size()];
        Nearest nearest = new Nearest(method.neighbour());
        return row -> {
            distance.fill(row, line);
            nearest.clear();
            nearest.addAll(line, row);
            tenth[row] = nearest.bar();
        };
    }

    private DistanceScale countAndKeep() {
        Queue<long[]> parts = new ConcurrentLinkedQueue<>();
        AllRows.each(table.size(), () -> counter(parts));
        return DistanceScale.ofParts(parts);
    }

    private IntConsumer counter(Queue<long[]> parts) {
        long[] counts = new long[DistanceScale.STEPS];
        parts.add(counts);
        ContextDistance distance = new ContextDistance(table);
        float[] line = new float[table.size()];
        Nearest nearest = new Nearest(method.kept());
        return row -> {
            distance.fill(row, line);
            own.apply(row, line);
            nearest.clear();
            nearest.addAll(line, row);
            keep(row, nearest);
            DistanceScale.count(line, row + 1, counts);
        };
    }

    private void keep(int row, Nearest nearest) {
        found[row] = nearest.size();
        for (int place = 0; place < nearest.size(); place++) {
            rows[row * method.kept() + place] = nearest.row(place);
            distances[row * method.kept() + place] = nearest.distance(place);
        }
    }

    OwnScale own() {
        return own;
    }

    DistanceScale scale() {
        return scale;
    }

    /** How many nearest practices were kept for a row. */
    int kept(int row) {
        return found[row];
    }

    int keptRow(int row, int place) {
        return rows[row * method.kept() + place];
    }

    float keptDistance(int row, int place) {
        return distances[row * method.kept() + place];
    }
}

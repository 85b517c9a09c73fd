package org.practicecommons.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * The two passes over all pairs: the first finds every practice's own scale, the second the scale of all distances and
 * everyone's nearest. Nothing of the size practices × practices is kept.
 *
 * @param nearest each row's nearest, in order of rows
 */
record EnglandRun(PairScales scales, List<Nearest> nearest) {

    /** Runs both passes on all cores. */
    static EnglandRun of(ScoreTable table, PeerMethod method) {
        float[] tenth = new float[table.size()];
        AllRows.each(table.size(), () -> tenthNearest(table, method, tenth));
        OwnScale own = new OwnScale(tenth, method);
        List<Nearest> nearest = Stream.generate(() -> new Nearest(method.kept()))
                .limit(table.size())
                .toList();
        Queue<long[]> parts = new ConcurrentLinkedQueue<>();
        AllRows.each(table.size(), () -> counter(table, own, nearest, parts));
        return new EnglandRun(new PairScales(tenth, sum(parts), method), nearest);
    }

    private static IntConsumer tenthNearest(ScoreTable table, PeerMethod method, float[] tenth) {
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

    private static IntConsumer counter(ScoreTable table, OwnScale own, List<Nearest> nearest, Queue<long[]> parts) {
        long[] counts = new long[DistanceScale.STEPS];
        parts.add(counts);
        ContextDistance distance = new ContextDistance(table);
        float[] line = new float[table.size()];
        return row -> {
            distance.fill(row, line);
            own.apply(row, line);
            nearest.get(row).addAll(line, row);
            DistanceScale.count(line, row + 1, counts);
        };
    }

    private static long[] sum(Queue<long[]> parts) {
        long[] whole = new long[DistanceScale.STEPS];
        parts.forEach(part -> Arrays.setAll(whole, step -> whole[step] + part[step]));
        return whole;
    }
}

package org.practicecommons.peer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What the passes over all pairs of practices leave for single questions: everyone's own scale, and how many pairs are
 * how far apart. Small enough to be kept, so that a start need not go over all pairs again.
 */
final class PairScales {
    private final float[] tenth;
    private final long[] counts;
    private final OwnScale own;
    private final DistanceScale scale;

    /**
     * @param tenth distance of each practice to its tenth nearest; infinite where it has fewer
     * @param counts pairs in each step of the {@link DistanceScale}
     */
    PairScales(float[] tenth, long[] counts, PeerMethod method) {
        this.tenth = tenth;
        this.counts = counts;
        this.own = new OwnScale(tenth, method);
        this.scale = new DistanceScale(counts);
    }

    /** The same from what {@link #tenth()}, {@link #firstStep()} and {@link #counts()} gave. */
    static PairScales kept(List<Double> tenth, int firstStep, List<Long> counts, PeerMethod method) {
        float[] distances = new float[tenth.size()];
        IntStream.range(0, distances.length)
                .forEach(row -> distances[row] = tenth.get(row).floatValue());
        long[] steps = new long[DistanceScale.STEPS];
        IntStream.range(0, counts.size()).forEach(place -> steps[firstStep + place] = counts.get(place));
        return new PairScales(distances, steps, method);
    }

    /** Scaled distances from one row to all. */
    float[] line(ScoreTable table, int row) {
        float[] line = new float[table.size()];
        new ContextDistance(table).fill(row, line);
        own.apply(row, line);
        return line;
    }

    /** Scaled distance between two rows, the same as in their lines. */
    float distance(ScoreTable table, int row, int other) {
        return own.apply(row, other, ContextDistance.between(table, row, other));
    }

    DistanceScale scale() {
        return scale;
    }

    List<Double> tenth() {
        return IntStream.range(0, tenth.length)
                .mapToObj(row -> (double) tenth[row])
                .toList();
    }

    /** The first step that has pairs; 0 when none has. */
    int firstStep() {
        return filledSteps().min().orElse(0);
    }

    /** Pairs in each step from the first to the last that has any. */
    List<Long> counts() {
        int until = filledSteps().max().orElse(-1) + 1;
        return LongStream.of(counts)
                .skip(firstStep())
                .limit(Math.max(0, until - firstStep()))
                .boxed()
                .toList();
    }

    private IntStream filledSteps() {
        return IntStream.range(0, counts.length).filter(step -> counts[step] > 0);
    }
}

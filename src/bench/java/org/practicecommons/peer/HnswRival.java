package org.practicecommons.peer;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.hnsw.DefaultFlatVectorScorer;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.search.TopKnnCollector;
import org.apache.lucene.util.hnsw.HnswGraphBuilder;
import org.apache.lucene.util.hnsw.HnswGraphSearcher;
import org.apache.lucene.util.hnsw.OnHeapHnswGraph;
import org.apache.lucene.util.hnsw.RandomVectorScorerSupplier;

/**
 * Lucene's HNSW graph in memory over the same scores, each multiplied by the root of its weight, a missing one taken as
 * 0. It can neither leave out what is missing nor scale by neighbourhoods, so its recall is measured against the exact
 * neighbours in its own, simpler distance: the task is easier than ours.
 */
final class HnswRival {
    private static final int BUILD_EFFORT = 200;

    private final float[][] vectors;
    private final RandomVectorScorerSupplier scorers;
    private final int best;
    private final OnHeapHnswGraph graph;

    HnswRival(ScoreTable table, int best, int connections) throws IOException {
        this.best = best;
        int columns = table.domains().stream().mapToInt(DomainScores::size).sum();
        this.vectors = new float[table.size()][columns];
        int column = 0;
        for (DomainScores scores : table.domains()) {
            float root = (float) Math.sqrt(scores.weight() / scores.size());
            for (int v = 0; v < scores.size(); v++) {
                for (int row = 0; row < vectors.length; row++) {
                    vectors[row][column] = root * scores.score(v)[row];
                }
                column++;
            }
        }
        this.scorers = DefaultFlatVectorScorer.INSTANCE.getRandomVectorScorerSupplier(
                VectorSimilarityFunction.EUCLIDEAN, FloatVectorValues.fromFloats(Arrays.asList(vectors), columns));
        this.graph =
                HnswGraphBuilder.create(scorers, connections, BUILD_EFFORT, 42).build(vectors.length);
    }

    /** Nearest rows, one's own among them, looking at so many candidates. */
    int[] nearest(int row, int effort) throws IOException {
        var scorer = scorers.scorer();
        scorer.setScoringOrdinal(row);
        KnnCollector collector = new TopKnnCollector(Math.max(effort, best + 1), Integer.MAX_VALUE);
        HnswGraphSearcher.search(scorer, collector, graph, null);
        var found = collector.topDocs().scoreDocs;
        return IntStream.range(0, Math.min(best + 1, found.length))
                .map(place -> found[place].doc)
                .toArray();
    }

    /** Share of the exact nearest that are found, over every sixth row. */
    double recall(int effort) throws IOException {
        long hits = 0;
        long wanted = 0;
        for (int row = 0; row < vectors.length; row += 6) {
            Set<Integer> exact = exact(row);
            wanted += exact.size();
            for (int found : nearest(row, effort)) {
                hits += exact.contains(found) ? 1 : 0;
            }
        }
        return (double) hits / wanted;
    }

    private Set<Integer> exact(int row) {
        Nearest nearest = new Nearest(best);
        for (int other = 0; other < vectors.length; other++) {
            float sum = 0;
            for (int column = 0; column < vectors[row].length; column++) {
                float difference = vectors[row][column] - vectors[other][column];
                sum += difference * difference;
            }
            if (other != row && sum < nearest.bar()) {
                nearest.add(other, sum);
            }
        }
        Set<Integer> rows = new HashSet<>();
        for (int place = 0; place < nearest.size(); place++) {
            rows.add(nearest.row(place));
        }
        return rows;
    }
}

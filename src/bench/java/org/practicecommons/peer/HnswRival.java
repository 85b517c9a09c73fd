package org.practicecommons.peer;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.hnsw.DefaultFlatVectorScorer;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopKnnCollector;
import org.apache.lucene.util.hnsw.HnswGraphBuilder;
import org.apache.lucene.util.hnsw.HnswGraphSearcher;
import org.apache.lucene.util.hnsw.OnHeapHnswGraph;
import org.apache.lucene.util.hnsw.RandomVectorScorerSupplier;

/**
 * Lucene's HNSW graph in memory over the same scores, each multiplied by the root of its weight, a missing one taken as
 * 0. It can neither leave out what is missing nor scale by neighbourhoods, so it is used as one would have to: it names
 * candidates, and these are put in order by the distance of the method. Its recall is against the peers people are shown.
 */
final class HnswRival {
    private static final int BUILD_EFFORT = 200;

    private final PeerFinder finder;
    private final float[][] vectors;
    private final RandomVectorScorerSupplier scorers;
    private final int best;
    private final OnHeapHnswGraph graph;

    HnswRival(PeerFinder finder, ScoreTable table, int best, int connections) throws IOException {
        this.finder = finder;
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

    /** Nearest rows, looking at so many candidates. */
    Nearest nearest(int row, int effort) throws IOException {
        var scorer = scorers.scorer();
        scorer.setScoringOrdinal(row);
        KnnCollector collector = new TopKnnCollector(Math.max(effort, best + 1), Integer.MAX_VALUE);
        HnswGraphSearcher.search(scorer, collector, graph, null);
        Nearest nearest = new Nearest(best);
        for (ScoreDoc candidate : collector.topDocs().scoreDocs) {
            float distance = candidate.doc == row ? Float.POSITIVE_INFINITY : finder.distance(row, candidate.doc);
            if (distance < nearest.bar()) {
                nearest.add(candidate.doc, distance);
            }
        }
        return nearest;
    }

    /** Share of the exact nearest that are found, over every sixth row. */
    double recall(int effort) throws IOException {
        long hits = 0;
        long wanted = 0;
        for (int row = 0; row < vectors.length; row += 6) {
            Set<Integer> exact = rows(finder.scan(row, PeerScope.ENGLAND, best).nearest());
            wanted += exact.size();
            exact.retainAll(rows(nearest(row, effort)));
            hits += exact.size();
        }
        return (double) hits / wanted;
    }

    private static Set<Integer> rows(Nearest nearest) {
        return IntStream.range(0, nearest.size()).mapToObj(nearest::row).collect(Collectors.toCollection(HashSet::new));
    }
}

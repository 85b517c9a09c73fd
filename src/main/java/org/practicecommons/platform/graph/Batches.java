package org.practicecommons.platform.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Writes many rows by statements that begin {@code UNWIND $rows AS row}, a thousand at a time. */
public final class Batches {
    private static final int ROWS = 1_000;

    private Batches() {}

    /** Runs the statement over all things, in the caller's transaction. */
    public static <T> void run(
            TransactionContext tx, String cypher, List<T> things, Function<T, Map<String, @Nullable Object>> row) {
        for (int from = 0; from < things.size(); from += ROWS) {
            List<Map<String, @Nullable Object>> rows =
                    things.subList(from, Math.min(things.size(), from + ROWS)).stream()
                            .map(row)
                            .toList();
            tx.run(cypher, Map.<String, Object>of("rows", rows)).consume();
        }
    }
}

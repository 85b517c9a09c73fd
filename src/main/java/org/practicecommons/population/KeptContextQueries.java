package org.practicecommons.population;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for the kept context table: one node and its columns. Owns KeptContext, KeptColumn and HAS_COLUMN. */
final class KeptContextQueries {
    private KeptContextQueries() {}

    @Cypher
    static final String FORGET = """
            MATCH (k:KeptContext)
            OPTIONAL MATCH (k)-[:HAS_COLUMN]->(c:KeptColumn)
            DETACH DELETE c, k
            """;

    @Cypher
    static final String KEEP = """
            CREATE (k:KeptContext {key: $key, codes: $codes})
            WITH k
            UNWIND $columns AS column
            CREATE (k)-[:HAS_COLUMN]->(c:KeptColumn)
            SET c = column
            """;

    /** All of it in one row. */
    @Cypher(seeks = true)
    static final String READ = """
            MATCH (k:KeptContext {key: $key})-[:HAS_COLUMN]->(c:KeptColumn)
            WITH k, c ORDER BY c.place
            RETURN k.codes AS codes, collect(c {.indicator, .dataset, .period, .values}) AS columns
            """;
}

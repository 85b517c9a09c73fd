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

    @Cypher(seeks = true)
    static final String CODES = "MATCH (k:KeptContext {key: $key}) RETURN k.codes AS codes";

    @Cypher(seeks = true)
    static final String COLUMNS = """
            MATCH (:KeptContext {key: $key})-[:HAS_COLUMN]->(c:KeptColumn)
            RETURN c.indicator AS indicator, c.dataset AS dataset, c.period AS period, c.values AS values
            ORDER BY c.place
            """;
}

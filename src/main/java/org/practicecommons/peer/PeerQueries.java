package org.practicecommons.peer;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for peer runs. Owns PeerRun and SIMILAR_TO. */
final class PeerQueries {
    private PeerQueries() {}

    @Cypher(seeks = true)
    static final String IS_COMPLETE = "MATCH (r:PeerRun {id: $id}) WHERE r.complete = true RETURN r.at AS at";

    @Cypher(seeks = true)
    static final String BEGIN = """
            MERGE (r:PeerRun {id: $id})
            SET r.lens = $lens, r.weights = $weights, r.datasets = $datasets, r.variables = $variables,
                r.practices = $practices, r.at = $at, r.complete = false
            """;

    /** Near practices, a thousand rows at a time; repeating a batch changes nothing. */
    @Cypher(seeks = true)
    static final String PUT_SIMILAR = """
            UNWIND $rows AS row
            MATCH (here:Practice {code: row.here}) MATCH (there:Practice {code: row.there})
            MERGE (here)-[s:SIMILAR_TO {run: row.run, rank: row.rank}]->(there)
            SET s.distance = row.distance, s.closerThanPercent = row.closerThanPercent, s.parts = row.parts
            """;

    @Cypher(seeks = true)
    static final String COMPLETE = "MATCH (r:PeerRun {id: $id}) SET r.complete = true, r.at = $at";

    /** Runs but the newest two. */
    @Cypher
    static final String OLD_RUNS = """
            MATCH (r:PeerRun)
            WITH r ORDER BY r.at DESC SKIP 2
            RETURN r.id AS id
            """;

    @Cypher
    static final String DROP_SIMILAR = """
            MATCH (:Practice)-[s:SIMILAR_TO {run: $id}]->(:Practice)
            WITH s LIMIT 5000
            DELETE s
            RETURN count(s) AS dropped
            """;

    @Cypher(seeks = true)
    static final String DROP_RUN = "MATCH (r:PeerRun {id: $id}) DELETE r";
}

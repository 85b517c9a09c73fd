package org.practicecommons.peer;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for peer runs. Owns PeerRun and SIMILAR_TO. */
final class PeerQueries {
    private PeerQueries() {}

    /** What a start needs of a run that is complete. */
    @Cypher(seeks = true)
    static final String GET_COMPLETE = """
            MATCH (r:PeerRun {id: $id}) WHERE r.complete = true
            RETURN r.at AS at, r.tenth AS tenth, r.firstStep AS firstStep, r.pairs AS pairs
            """;

    @Cypher(seeks = true)
    static final String BEGIN = """
            MERGE (r:PeerRun {id: $id})
            SET r.lens = $lens, r.weights = $weights, r.datasets = $datasets, r.variables = $variables,
                r.practices = $practices, r.at = $at, r.tenth = $tenth, r.firstStep = $firstStep, r.pairs = $pairs,
                r.complete = false
            """;

    /** The nearest of some practices, in place of what a run that was cut off had written of them. */
    @Cypher(seeks = true)
    static final String PUT_SIMILAR = """
            UNWIND $rows AS row
            MATCH (here:Practice {code: row.here})
            CALL (here) { MATCH (here)-[old:SIMILAR_TO {run: $run}]->() DELETE old }
            WITH here, row
            UNWIND row.nearest AS near
            MATCH (there:Practice {code: near.there})
            CREATE (here)-[s:SIMILAR_TO]->(there)
            SET s = near.edge
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

package org.practicecommons.challenge;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for what practices name: {@code (:Practice)-[:FACES {since, note, at, by}]->(:Challenge)}. Owns FACES. */
final class FacesQueries {
    private FacesQueries() {}

    /** What a practice names, in order of the label. */
    @Cypher(seeks = true)
    static final String OF_PRACTICE = """
            MATCH (p:Practice {code: $practice})-[f:FACES]->(c:Challenge)
            OPTIONAL MATCH (c)-[:BROADER]->(b:Challenge)
            RETURN c.id AS id, c.label AS label, c.summary AS summary, c.synonyms AS synonyms, b.id AS broader,
                   c.retired AS retired, properties(f) AS faces
            ORDER BY label
            """;

    /** The tie, made if there is none, and what it says so far. */
    @Cypher(seeks = true)
    static final String TIE = """
            MATCH (p:Practice {code: $practice})
            MATCH (c:Challenge {id: $challenge})
            MERGE (p)-[f:FACES]->(c)
            RETURN properties(f) AS faces
            """;

    @Cypher(seeks = true)
    static final String SAY = """
            MATCH (p:Practice {code: $practice})-[f:FACES]->(c:Challenge {id: $challenge})
            SET f = $faces
            """;

    @Cypher(seeks = true)
    static final String TAKE_BACK = """
            MATCH (p:Practice {code: $practice})-[f:FACES]->(c:Challenge {id: $challenge})
            DELETE f
            """;
}

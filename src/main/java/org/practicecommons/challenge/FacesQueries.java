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

    /** Takes the practice's lock until the transaction ends; changes nothing. */
    @Cypher(seeks = true)
    static final String WAIT_FOR_OTHERS = "MATCH (p:Practice {code: $practice}) SET p.code = p.code";

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

    /** What is said about one challenge of a practice. */
    @Cypher(seeks = true)
    static final String NOTE = """
            MATCH (p:Practice {code: $practice})-[f:FACES]->(c:Challenge {id: $challenge})
            RETURN p.code AS practice, p.name AS name, c.id AS challenge, f.note AS note, f.by AS by
            """;

    /** Takes what is said away for good; the challenge stays named. */
    @Cypher(seeks = true)
    static final String REDACT = """
            MATCH (p:Practice {code: $practice})-[f:FACES]->(c:Challenge {id: $challenge})
            SET f.note = ''
            """;

    /** What a member said, for the practices that the member acted for at any time. */
    @Cypher(seeks = true)
    static final String WRITTEN_BY = """
            MATCH (:Member {id: $member})-[:ACTS_FOR]->(p:Practice)-[f:FACES {by: $member}]->(c:Challenge)
            RETURN DISTINCT p.code AS practice, c.id AS challenge, f.note AS note, f.at AS at
            ORDER BY at DESC
            """;

    @Cypher(seeks = true)
    static final String TAKE_BACK = """
            MATCH (p:Practice {code: $practice})-[f:FACES]->(c:Challenge {id: $challenge})
            DELETE f
            """;
}

package org.practicecommons.challenge;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for the vocabulary. Owns Challenge and BROADER between challenges. */
final class ChallengeQueries {
    private ChallengeQueries() {}

    /** What the graph holds of the vocabulary now. */
    @Cypher
    static final String HELD = """
            MATCH (c:Challenge) WHERE NOT c.retired
            OPTIONAL MATCH (c)-[:BROADER]->(b:Challenge)
            RETURN c.id AS id, c.label AS label, c.summary AS summary, c.synonyms AS synonyms, b.id AS broader,
                   c.version AS version
            """;

    @Cypher(seeks = true)
    static final String PUT = """
            UNWIND $rows AS row
            MERGE (c:Challenge {id: row.id})
            SET c.label = row.label, c.summary = row.summary, c.synonyms = row.synonyms, c.version = $version,
                c.retired = false
            """;

    /** Takes the words of a challenge away; what the program itself calls it is put there afterwards. */
    @Cypher(seeks = true)
    static final String BLANK = """
            MATCH (c:Challenge {id: $id}) SET c.label = 'Words removed', c.summary = '', c.synonyms = []
            """;

    @Cypher
    static final String UNTIE = "MATCH (:Challenge)-[b:BROADER]->(:Challenge) DELETE b";

    @Cypher(seeks = true)
    static final String TIE = """
            UNWIND $rows AS row
            MATCH (c:Challenge {id: row.id})
            MATCH (b:Challenge {id: row.broader})
            MERGE (c)-[:BROADER]->(b)
            """;

    @Cypher
    static final String RETIRE = "MATCH (c:Challenge) WHERE NOT c.id IN $ids SET c.retired = true";

    /** Of the retired ones only those stay that something still speaks of. */
    @Cypher
    static final String FORGET = "MATCH (c:Challenge {retired: true}) WHERE NOT EXISTS { (c)<--() } DETACH DELETE c";
}

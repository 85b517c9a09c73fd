package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher for ideas that are open to others: {@code (:Innovation {openUntil})-[:HAS_COMMENT]->(:IdeaComment {text, role,
 * outcome, answer})}. Owns the comments.
 */
final class IdeaQueries {
    private IdeaQueries() {}

    /** Parameter record. */
    @Cypher(seeks = true)
    static final String OPEN_UNTIL = "MATCH (i:Innovation {id: $record}) RETURN i.openUntil AS until";

    @Cypher(seeks = true)
    static final String OF_RECORD = """
            MATCH (:Innovation {id: $record})-[:HAS_COMMENT]->(c:IdeaComment)
            RETURN properties(c) AS comment
            ORDER BY comment.at, comment.id
            """;

    @Cypher(seeks = true)
    static final String BY_ID = "MATCH (c:IdeaComment {id: $id}) RETURN properties(c) AS comment";

    @Cypher(seeks = true)
    static final String BY_AUTHOR =
            "MATCH (c:IdeaComment {author: $author}) RETURN properties(c) AS comment ORDER BY comment.at DESC";

    /** What a member answered. */
    @Cypher(seeks = true)
    static final String BY_ANSWERER =
            "MATCH (c:IdeaComment {answeredBy: $member}) RETURN properties(c) AS comment ORDER BY comment.at DESC";

    /** Opens what is out and has not begun; parameters record, until, before (stages before the start). */
    @Cypher(seeks = true)
    static final String OPEN = """
            MATCH (i:Innovation {id: $record})
            SET i.version = i.version
            WITH i WHERE i.status = 'PUBLISHED' AND i.stage IN $before
            SET i.openUntil = $until
            RETURN i.id AS id
            """;

    /** Adds while the idea is open, which is looked at under the record's lock; parameters record, comment, today, before. */
    @Cypher(seeks = true)
    static final String ADD = """
            MATCH (i:Innovation {id: $record})
            SET i.version = i.version
            WITH i WHERE i.openUntil >= $today AND i.status = 'PUBLISHED' AND i.stage IN $before
            CREATE (i)-[:HAS_COMMENT]->(c:IdeaComment)
            SET c = $comment
            RETURN c.id AS id
            """;

    /** Locks the record, and finds the comment without an answer in which its author says just this; parameters record, comment. */
    @Cypher(seeks = true)
    static final String SAME = """
            MATCH (i:Innovation {id: $record})
            SET i.version = i.version
            WITH i
            MATCH (i)-[:HAS_COMMENT]->(c:IdeaComment)
            WHERE c.author = $comment.author AND c.text = $comment.text AND c.outcome IS NULL
            RETURN properties(c) AS comment ORDER BY c.id LIMIT 1
            """;

    /** Closes, and says what became of each comment; parameters record, by, verdicts (id, outcome, answer). */
    @Cypher(seeks = true)
    static final String CLOSE = """
            MATCH (i:Innovation {id: $record})
            SET i.openUntil = null
            WITH i
            UNWIND $verdicts AS verdict
            MATCH (i)-[:HAS_COMMENT]->(c:IdeaComment {id: verdict.id})
            SET c.outcome = verdict.outcome, c.answer = verdict.answer, c.answeredBy = $by
            """;

    @Cypher(seeks = true)
    static final String REDACT = "MATCH (c:IdeaComment {id: $id}) SET c.text = '', c.answer = '', c.removed = true";
}

package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher for what curators say of records: {@code (:Innovation {reviewAsked, reviewRound, featured})-[:HAS_REVIEW]->
 * (:RecordReview {round, points, reasons})}. Owns the reviews.
 */
final class ReviewQueries {
    private ReviewQueries() {}

    /** Reviews of the round that runs, or ran last, the oldest first; parameter record. */
    @Cypher(seeks = true)
    static final String OF_RECORD = """
            MATCH (i:Innovation {id: $record})-[:HAS_REVIEW]->(r:RecordReview)
            WHERE r.round = i.reviewRound
            RETURN properties(r) AS review
            ORDER BY review.at, review.id
            """;

    @Cypher(seeks = true)
    static final String BY_ID = "MATCH (r:RecordReview {id: $id}) RETURN properties(r) AS review";

    @Cypher(seeks = true)
    static final String BY_AUTHOR =
            "MATCH (r:RecordReview {reviewer: $author}) RETURN properties(r) AS review ORDER BY review.at DESC";

    /** Since when a record waits for curators; parameter record. */
    @Cypher(seeks = true)
    static final String ASKED = """
            MATCH (i:Innovation {id: $record})
            RETURN i.reviewAsked AS asked, coalesce(i.reviewRound, 0) AS round
            """;

    /** Begins a round; parameters record, now. */
    @Cypher(seeks = true)
    static final String ASK = """
            MATCH (i:Innovation {id: $record})
            SET i.reviewAsked = $now, i.reviewRound = coalesce(i.reviewRound, 0) + 1, i.featured = null
            """;

    /** Records that wait, the longest first; parameter now. */
    @Cypher(seeks = true)
    static final String WAITING = "MATCH (i:Innovation) WHERE i.reviewAsked <= $now AND i.status = 'PUBLISHED'\n"
            + InnovationQueries.ROW + "ORDER BY record.reviewAsked, record.id";

    /** Parameters record, review. */
    @Cypher(seeks = true)
    static final String ADD = """
            MATCH (i:Innovation {id: $record})
            CREATE (i)-[:HAS_REVIEW]->(r:RecordReview)
            SET r = $review, r.round = i.reviewRound
            """;

    /** Nobody else is to read it; parameters record, featured (the day, or null). */
    @Cypher(seeks = true)
    static final String DECIDE = "MATCH (i:Innovation {id: $record}) SET i.reviewAsked = null, i.featured = $featured";

    @Cypher(seeks = true)
    static final String REDACT = "MATCH (r:RecordReview {id: $id}) SET r.reasons = '', r.removed = true";
}

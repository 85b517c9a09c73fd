package org.practicecommons.moderation;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for what senders vouched for: {@code (:NamesVouched {at, month, member, place, fields, names})}. */
final class VouchedQueries {
    private VouchedQueries() {}

    /** Parameters id, at, month, member (empty for somebody who has not signed in), place, fields, names. */
    @Cypher
    static final String ADD = """
            CREATE (:NamesVouched {id: $id, at: $at, month: $month, member: $member, place: $place, fields: $fields,
                    names: $names})
            """;

    /** Sums by month, the latest first; parameter since. */
    @Cypher(seeks = true)
    static final String BY_MONTH = """
            MATCH (v:NamesVouched) WHERE v.at >= $since
            RETURN v.month AS month, sum(v.names) AS names, count(v) AS times, count(DISTINCT v.member) AS members
            ORDER BY month DESC
            """;

    /** Sums by who and where, the most first; parameter since. */
    @Cypher(seeks = true)
    static final String BY_MEMBER = """
            MATCH (v:NamesVouched) WHERE v.at >= $since
            WITH v.member AS member, v.place AS place, sum(v.names) AS names, count(v) AS times
            OPTIONAL MATCH (m:Member {id: member})
            RETURN member, m.name AS name, place, names, times
            ORDER BY names DESC, member, place LIMIT 200
            """;
}

package org.practicecommons.member;

import org.practicecommons.platform.graph.Cypher;

/** Cypher about community partners that stand, and those that are only a name. */
final class PartnerNameQueries {
    private PartnerNameQueries() {}

    @Cypher(seeks = true)
    static final String SETTLE = """
            MERGE (p:Partner {code: $code})
            ON CREATE SET p.name = $organisation
            SET p.settled = true
            """;

    /** Comes out when the partner stands: also when those who were confirmed have left. */
    @Cypher(seeks = true)
    static final String STANDS = """
            MATCH (p:Partner {code: $code})
            WHERE p.settled OR EXISTS { MATCH (:Member)-[:ACTS_FOR {confirmed: true}]->(p) }
            RETURN p.code AS code
            """;

    @Cypher(seeks = true)
    static final String MEMBERS = """
            MATCH (:Partner {code: $code})<-[a:ACTS_FOR {confirmed: true}]-(m:Member) WHERE a.to IS NULL
            RETURN m.id AS id ORDER BY id
            """;

    /** Removes the partners of a member that never stood and that nobody claims any more; parameter id. */
    @Cypher(seeks = true)
    static final String FORGET_UNCONFIRMED = """
            MATCH (:Member {id: $id})-[:ACTS_FOR]->(p:Partner)
            WHERE NOT coalesce(p.settled, false)
              AND NOT EXISTS { MATCH (:Member)-[:ACTS_FOR {confirmed: true}]->(p) }
              AND NOT EXISTS { MATCH (:Member)-[a:ACTS_FOR]->(p) WHERE a.to IS NULL }
            DETACH DELETE p
            """;
}

package org.practicecommons.member;

import org.practicecommons.platform.graph.Cypher;

/** Cypher about joining: requests, claims, teams. */
final class JoiningQueries {
    private JoiningQueries() {}

    /** Finds the organisation o by type and code; nothing comes out where there is none. */
    static final String ORGANISATION = """
            OPTIONAL MATCH (practice:Practice {code: $code}) WHERE $type = 'PRACTICE'
            OPTIONAL MATCH (pcn:Pcn {code: $code}) WHERE $type = 'PCN'
            OPTIONAL MATCH (icb:Icb {code: $code}) WHERE $type = 'ICB'
            OPTIONAL MATCH (partner:Partner {code: $code}) WHERE $type = 'PARTNER'
            OPTIONAL MATCH (regulator:Regulator {code: $code}) WHERE $type = 'REGULATOR'
            WITH coalesce(practice, pcn, icb, partner, regulator) AS o WHERE o IS NOT NULL
            """;

    @Cypher(seeks = true)
    static final String FIND_ORGANISATION = ORGANISATION + "RETURN o.code AS code, o.name AS name";

    @Cypher
    static final String ADD_REQUEST = """
            CREATE (:JoinRequest {hash: $hash, name: $name, email: $email, type: $type, code: $code,
                                  organisation: $organisation, role: $role, confirmed: $confirmed, expires: $expires,
                                  id: $id, invitedBy: $invitedBy})
            """;

    /** How many invitations to an address wait. Requests are few, and an index would keep the address longer than they live. */
    @Cypher
    static final String OPEN_INVITATIONS = """
            MATCH (j:JoinRequest) WHERE j.email = $email AND j.confirmed AND j.expires > $now
            RETURN count(j) AS waiting
            """;

    /** Whose a link is, and whether that is a member already; parameters hash, now. */
    @Cypher(seeks = true)
    static final String WAITING_REQUEST = """
            MATCH (j:JoinRequest {hash: $hash}) WHERE j.expires > $now
            OPTIONAL MATCH (by:Member {id: j.invitedBy})
            OPTIONAL MATCH (known:Member {email: j.email})
            RETURN j.name AS name, j.organisation AS organisation, by.name AS invitedBy, known.id AS known
            """;

    /** Takes an invitation of an organisation back; parameters type, code, id. */
    @Cypher(seeks = true)
    static final String WITHDRAW = """
            MATCH (j:JoinRequest {type: $type, code: $code}) WHERE j.id = $id AND j.confirmed
            DELETE j RETURN count(*) AS taken
            """;

    /** Takes back what a member sent out for an organisation; parameters type, code, member. */
    @Cypher(seeks = true)
    static final String WITHDRAW_ALL_OF = """
            MATCH (j:JoinRequest {type: $type, code: $code}) WHERE j.invitedBy = $member
            DELETE j
            """;

    @Cypher(seeks = true)
    static final String FORGET_EXPIRED = "MATCH (j:JoinRequest) WHERE j.expires <= $now DELETE j";

    @Cypher(seeks = true)
    static final String LOCK_REQUEST =
            "MATCH (j:JoinRequest {hash: $hash}) SET j.taken = true RETURN count(*) AS requests";

    @Cypher(seeks = true)
    static final String CONSUME_REQUEST = """
            MATCH (j:JoinRequest {hash: $hash}) WHERE j.expires > $now
            WITH j, properties(j) AS request
            DELETE j RETURN request
            """;

    @Cypher(seeks = true)
    static final String ADD_PARTNER = "MERGE (p:Partner {code: $code}) ON CREATE SET p.name = $organisation";

    @Cypher(seeks = true)
    static final String ADD_MEMBER = """
            MERGE (m:Member {email: $email})
            ON CREATE SET m.id = $id, m.name = $name, m.joined = $now, m.duties = []
            RETURN m.id AS id
            """;

    /** Joins a member to an organisation, once; parameters id, type, code, role, confirmed, claim, now. */
    @Cypher(seeks = true)
    static final String ACT_FOR = ORGANISATION + """
            MATCH (m:Member {id: $id})
            WHERE NOT EXISTS { MATCH (m)-[a:ACTS_FOR]->(o) WHERE a.to IS NULL }
            CREATE (m)-[:ACTS_FOR {id: $claim, role: $role, confirmed: $confirmed, from: $now}]->(o)
            """;

    private static final String CLAIM = """
            RETURN a.id AS claim, m.id AS id, m.name AS name, m.email AS email, a.role AS role, a.from AS since,
                   a.confirmed AS confirmed, head(labels(o)) AS label, o.code AS code, o.name AS organisation
            ORDER BY a.from, a.id
            """;

    /** All who wait to be confirmed, the longest first. */
    @Cypher
    static final String WAITING = "MATCH (m:Member)-[a:ACTS_FOR {confirmed: false}]->(o) WHERE a.to IS NULL\n" + CLAIM;

    /** All who act for an organisation, confirmed or not; parameters type, code. */
    @Cypher(seeks = true)
    static final String TEAM = ORGANISATION + "MATCH (m:Member)-[a:ACTS_FOR]->(o) WHERE a.to IS NULL\n" + CLAIM;

    /** Who was invited by an organisation and has not joined, the newest first; parameters type, code, now. */
    @Cypher(seeks = true)
    static final String INVITED = """
            MATCH (j:JoinRequest {type: $type, code: $code}) WHERE j.confirmed AND j.expires > $now
            OPTIONAL MATCH (by:Member {id: j.invitedBy})
            RETURN j.id AS id, j.name AS name, j.email AS email, by.name AS invitedBy, j.expires AS expires
            ORDER BY expires DESC, email
            """;

    /** One claim that waits, of an organisation; parameters type, code, claim. */
    @Cypher(seeks = true)
    static final String CONFIRM = ORGANISATION + """
            MATCH (m:Member)-[a:ACTS_FOR {id: $claim}]->(o) WHERE a.to IS NULL AND NOT a.confirmed
            SET a.confirmed = true
            RETURN m.id AS id, m.email AS email, m.name AS name
            """;

    /** Ends that a member acts for an organisation; parameters type, code, claim, now. */
    @Cypher(seeks = true)
    static final String END = ORGANISATION + """
            MATCH (m:Member)-[a:ACTS_FOR {id: $claim}]->(o) WHERE a.to IS NULL
            SET a.to = $now
            RETURN m.id AS id, m.email AS email, m.name AS name
            """;
}

package org.practicecommons.member;

import org.practicecommons.platform.graph.Cypher;

/** Cypher about passkeys and the challenges that their devices sign. */
final class PasskeyQueries {
    private PasskeyQueries() {}

    /** The member a passkey is made for or belongs to. */
    @Cypher(seeks = true)
    static final String OWNER =
            "MATCH (m:Member {id: $member}) WHERE m.erased IS NULL RETURN m.id AS id, m.name AS name, m.email AS email";

    @Cypher(seeks = true)
    static final String ADD = """
            MATCH (m:Member {id: $member}) WHERE m.erased IS NULL
            CREATE (m)-[:SIGNS_IN_WITH]->(:Passkey {credential: $credential, id: $id, label: $label, key: $key,
                attestation: $attestation, clientData: $clientData, transports: $transports, count: $count,
                verified: $verified, mayBackUp: $mayBackUp, backedUp: $backedUp, made: $now})
            RETURN m.id AS id
            """;

    /** Locks a passkey, so that of two uses with the same count only one is written down by {@link #USED}. */
    @Cypher(seeks = true)
    static final String LOCK = "MATCH (p:Passkey {credential: $credential}) SET p.taken = true";

    /** Nothing comes out when the count has not grown; passkeys that many devices share always say 0. */
    @Cypher(seeks = true)
    static final String USED = """
            MATCH (p:Passkey {credential: $credential}) WHERE $count > p.count OR ($count = 0 AND p.count = 0)
            SET p.count = $count, p.backedUp = $backedUp, p.used = $now
            REMOVE p.taken
            RETURN p.id AS id
            """;

    private static final String WHOLE = """
            RETURN p.credential AS credential, m.id AS member, p.label AS label, p.key AS key, p.count AS count,
                   p.attestation AS attestation, p.clientData AS clientData, p.transports AS transports,
                   p.verified AS verified, p.mayBackUp AS mayBackUp, p.backedUp AS backedUp, p.made AS made,
                   p.used AS used
            """;

    @Cypher(seeks = true)
    static final String BY_CREDENTIAL = "MATCH (p:Passkey {credential: $credential})<-[:SIGNS_IN_WITH]-(m)\n" + WHOLE;

    @Cypher(seeks = true)
    static final String OF_MEMBER = "MATCH (m:Member {id: $member})-[:SIGNS_IN_WITH]->(p:Passkey)\n" + WHOLE;

    @Cypher(seeks = true)
    static final String LIST = """
            MATCH (:Member {id: $member})-[:SIGNS_IN_WITH]->(p:Passkey)
            RETURN p.id AS id, p.label AS label, p.made AS made, p.used AS used ORDER BY p.made DESC, p.id
            """;

    @Cypher(seeks = true)
    static final String REMOVE = """
            MATCH (:Member {id: $member})-[:SIGNS_IN_WITH]->(p:Passkey {id: $id})
            DETACH DELETE p RETURN count(*) AS removed
            """;

    @Cypher(seeks = true)
    static final String REMOVE_BY_CREDENTIAL = "MATCH (p:Passkey {credential: $credential}) DETACH DELETE p";

    @Cypher(seeks = true)
    static final String FORGET_EXPIRED = "MATCH (c:PasskeyChallenge) WHERE c.expires <= $now DELETE c";

    /** The purpose is a member's id for a new passkey, and empty for signing in. */
    @Cypher
    static final String ADD_CHALLENGE =
            "CREATE (:PasskeyChallenge {hash: $hash, challenge: $challenge, purpose: $purpose, expires: $expires})";

    @Cypher(seeks = true)
    static final String LOCK_CHALLENGE = "MATCH (c:PasskeyChallenge {hash: $hash}) SET c.taken = true";

    @Cypher(seeks = true)
    static final String CONSUME_CHALLENGE = """
            MATCH (c:PasskeyChallenge {hash: $hash, purpose: $purpose}) WHERE c.expires > $now
            WITH c, c.challenge AS challenge
            DELETE c RETURN challenge
            """;
}

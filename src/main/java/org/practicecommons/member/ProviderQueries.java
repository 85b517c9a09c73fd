package org.practicecommons.member;

import org.practicecommons.platform.graph.Cypher;

/** Cypher about signing in through a provider, and what ends it. */
final class ProviderQueries {
    private ProviderQueries() {}

    @Cypher(seeks = true)
    static final String FORGET_EXPIRED = "MATCH (a:ProviderAttempt) WHERE a.expires <= $now DELETE a";

    @Cypher
    static final String ADD_ATTEMPT = """
            CREATE (:ProviderAttempt {hash: $hash, provider: $provider, state: $state, nonce: $nonce,
                                      verifier: $verifier, redirect: $redirect, next: $next, expires: $expires})
            """;

    @Cypher(seeks = true)
    static final String LOCK_ATTEMPT = "MATCH (a:ProviderAttempt {hash: $hash}) SET a.taken = true";

    @Cypher(seeks = true)
    static final String CONSUME_ATTEMPT = """
            MATCH (a:ProviderAttempt {hash: $hash, provider: $provider}) WHERE a.expires > $now
            WITH a, properties(a) AS attempt
            DELETE a RETURN attempt
            """;

    @Cypher(seeks = true)
    static final String KNOWN = "MATCH (:Identity {key: $key})<-[:KNOWN_AS]-(m:Member) RETURN m.id AS id";

    /** The member with this address, when they have a duty and are not known to the issuer; parameters email, issuer. */
    @Cypher(seeks = true)
    static final String LINKED_WITH_CARE = """
            MATCH (m:Member {email: $email})
            WHERE size(m.duties) > 0 AND NOT EXISTS { MATCH (m)-[:KNOWN_AS]->(:Identity {issuer: $issuer}) }
            RETURN m.id AS id
            """;

    /** Who is known to an issuer already is not linked to a second person there, whoever has the address now. */
    @Cypher(seeks = true)
    static final String LINK = """
            MATCH (m:Member {email: $email})
            WHERE NOT EXISTS { MATCH (m)-[:KNOWN_AS]->(:Identity {issuer: $issuer}) }
            CREATE (m)-[:KNOWN_AS]->(:Identity {key: $key, issuer: $issuer, subject: $subject, since: $now})
            RETURN m.id AS id
            """;

    @Cypher(seeks = true)
    static final String LIST = """
            MATCH (:Member {id: $member})-[:KNOWN_AS]->(i:Identity)
            RETURN i.issuer AS issuer, i.subject AS subject, i.since AS since ORDER BY i.since
            """;

    /** Through which provider a credential was made, if through one. */
    @Cypher(seeks = true)
    static final String PROVIDER_OF = """
            MATCH (:Member {id: $member})-[:HOLDS]->(c:Credential {id: $id}) WHERE c.provider IS NOT NULL
            RETURN c.provider AS provider
            """;

    @Cypher(seeks = true)
    static final String FORGET_EXPIRED_TOKENS = "MATCH (t:LogoutToken) WHERE t.expires <= $now DELETE t";

    /** Whether a token is used for the first time; parameters key, use (this use), expires. */
    @Cypher(seeks = true)
    static final String USE_TOKEN = """
            MERGE (t:LogoutToken {key: $key}) ON CREATE SET t.use = $use, t.expires = $expires
            RETURN t.use = $use AS first
            """;

    @Cypher(seeks = true)
    static final String END_SESSION =
            "MATCH (c:Credential {issuer: $issuer, session: $session}) DETACH DELETE c RETURN count(*) AS ended";

    @Cypher(seeks = true)
    static final String END_ALL =
            "MATCH (c:Credential {issuer: $issuer, subject: $subject}) DETACH DELETE c RETURN count(*) AS ended";
}

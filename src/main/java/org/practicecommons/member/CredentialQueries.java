package org.practicecommons.member;

import org.practicecommons.platform.graph.Cypher;

/** Cypher about sign-ins, tokens and links. */
final class CredentialQueries {
    private CredentialQueries() {}

    @Cypher(seeks = true)
    static final String ADD = """
            MATCH (m:Member {id: $member})
            CREATE (m)-[:HOLDS]->(:Credential {hash: $hash, id: $id, kind: $kind, way: $way, label: $label,
                                               mayChange: $mayChange, duties: $duties, made: $now, expires: $expires, provider: $provider, issuer: $issuer,
                                               subject: $subject, session: $session})
            """;

    /** Who holds a credential that is still good, with the organisations; parameters hash, kind, now, idleSince. */
    @Cypher(seeks = true)
    static final String HOLDER = """
            MATCH (c:Credential {hash: $hash})<-[:HOLDS]-(m:Member)
            WHERE c.kind = $kind AND c.expires > $now AND coalesce(c.used, c.made) > $idleSince
            OPTIONAL MATCH (m)-[a:ACTS_FOR]->(o) WHERE a.to IS NULL
            WITH m, c, a, o ORDER BY o.name
            RETURN m.id AS id, m.name AS name, c.id AS credential, c.mayChange AS mayChange, c.used AS used,
                   c.way AS way, c.kind AS kind, c.label AS label,
                   m.demonstrationKey IS NOT NULL AS invented,
                   [duty IN m.duties WHERE c.kind = 'SIGN_IN' OR duty IN c.duties] AS duties,
                   collect(CASE WHEN o IS NULL THEN null ELSE {label: head(labels(o)), code: o.code, name: o.name,
                       role: a.role, confirmed: a.confirmed} END) AS affiliations
            """;

    @Cypher(seeks = true)
    static final String USED = "MATCH (c:Credential {hash: $hash}) SET c.used = $now";

    /** All that still let in; parameters member, now, idleSince. */
    @Cypher(seeks = true)
    static final String LIST = """
            MATCH (:Member {id: $member})-[:HOLDS]->(c:Credential)
            WHERE c.expires > $now AND (c.kind <> 'SIGN_IN' OR coalesce(c.used, c.made) > $idleSince)
            RETURN c.id AS id, c.kind AS kind, c.label AS label, c.mayChange AS mayChange, c.duties AS duties, c.made AS made,
                   c.used AS used, c.expires AS expires
            ORDER BY c.made DESC, c.id
            """;

    @Cypher(seeks = true)
    static final String TAKE_BACK = """
            MATCH (:Member {id: $member})-[:HOLDS]->(c:Credential {id: $id})
            DETACH DELETE c RETURN count(*) AS taken
            """;

    /** Takes back all but one; parameters member, kept. */
    @Cypher(seeks = true)
    static final String TAKE_BACK_OTHERS = """
            MATCH (:Member {id: $member})-[:HOLDS]->(c:Credential) WHERE c.id <> $kept
            DETACH DELETE c RETURN count(*) AS taken
            """;

    /** How and when its holder showed who they are, for what is grave; parameters member, id. */
    @Cypher(seeks = true)
    static final String STANDING = """
            MATCH (m:Member {id: $member})-[:HOLDS]->(c:Credential {id: $id})
            RETURN c.kind AS kind, c.way AS way, c.made AS made, size(m.duties) > 0 AS hasDuty,
                   EXISTS { MATCH (m)-[:SIGNS_IN_WITH]->(:Passkey) } AS hasPasskey
            """;

    /** Parameters member, now. */
    @Cypher(seeks = true)
    static final String FORGET_BROWSERS = """
            MATCH (:Member {id: $member})-[:SIGNS_IN_FROM]->(b:KnownBrowser) WHERE b.expires <= $now
            DETACH DELETE b
            """;

    /** Whether a browser is new to its member; parameters member, hash, now, until. */
    @Cypher(seeks = true)
    static final String KNOW_BROWSER = """
            MATCH (m:Member {id: $member})
            MERGE (m)-[:SIGNS_IN_FROM]->(b:KnownBrowser {hash: $hash})
            ON CREATE SET b.since = $now
            SET b.expires = $until
            RETURN b.since = $now AS first
            """;

    /** Tokens that end before a moment and whose members were not told; parameters now, soon, made. */
    @Cypher(seeks = true)
    static final String ENDING = """
            MATCH (c:Credential)<-[:HOLDS]-(m:Member)
            WHERE c.expires > $now AND c.expires <= $soon AND c.kind = 'TOKEN' AND c.made < $made AND c.told IS NULL
            SET c.told = $now
            RETURN m.id AS member, c.label AS label, c.expires AS expires
            """;

    @Cypher(seeks = true)
    static final String FORGET_EXPIRED = "MATCH (c:Credential) WHERE c.expires <= $now DETACH DELETE c";

    @Cypher(seeks = true)
    static final String FORGET_EXPIRED_LINKS = "MATCH (l:SignInLink) WHERE l.expires <= $now DELETE l";

    @Cypher
    static final String ADD_LINK =
            "CREATE (:SignInLink {hash: $hash, email: $email, browser: $browser, expires: $expires})";

    /** Locks a link, so that of two who bring it at once only one finds it in {@link #CONSUME_LINK}. */
    @Cypher(seeks = true)
    static final String LOCK_LINK = "MATCH (l:SignInLink {hash: $hash}) SET l.taken = true RETURN count(*) AS links";

    @Cypher(seeks = true)
    static final String CONSUME_LINK = """
            MATCH (l:SignInLink {hash: $hash})
            WHERE l.expires > $now AND ($elsewhere OR l.browser IS NULL OR l.browser = $browser)
            MATCH (m:Member {email: l.email})
            DELETE l RETURN m.id AS id
            """;

    /** Whose link this is, when it was asked for in another browser; parameters hash, browser, now. */
    @Cypher(seeks = true)
    static final String ASKED_ELSEWHERE = """
            MATCH (l:SignInLink {hash: $hash})
            WHERE l.expires > $now AND l.browser IS NOT NULL AND l.browser <> $browser
            MATCH (m:Member {email: l.email})
            RETURN m.name AS name
            """;
}

package org.practicecommons.member;

import org.practicecommons.platform.graph.Cypher;

/** Cypher about organisations' own e-mail domains. */
final class DomainQueries {
    private DomainQueries() {}

    @Cypher
    static final String LIST = """
            MATCH (d:EmailDomain)<-[h:HAS_DOMAIN]-(o)
            RETURN h.id AS id, d.name AS domain, head(labels(o)) AS label, o.code AS code, o.name AS organisation,
                   COUNT { MATCH (d)<-[:HAS_DOMAIN]-() } = 1 AS alone
            ORDER BY d.name, o.name
            """;

    /** Once for each organisation; parameters type, code, domain, id, now. */
    @Cypher(seeks = true)
    static final String ADD = JoiningQueries.ORGANISATION + """
            MERGE (d:EmailDomain {name: $domain})
            MERGE (o)-[h:HAS_DOMAIN]->(d)
            ON CREATE SET h.id = $id, h.since = $now
            RETURN h.id = $id AS added
            """;

    /** The domain goes with the last organisation that has it. */
    @Cypher(seeks = true)
    static final String REMOVE = """
            MATCH (o)-[h:HAS_DOMAIN {id: $id}]->(d:EmailDomain)
            DELETE h
            WITH o, d, d.name AS domain
            CALL (d) { WITH d WHERE NOT EXISTS { MATCH (d)<-[:HAS_DOMAIN]-() } DELETE d }
            RETURN head(labels(o)) AS label, o.code AS code, domain
            """;

    /** Confirms a claim on the only organisation that has the domain; parameters domain, claim. */
    @Cypher(seeks = true)
    static final String CONFIRM = """
            MATCH (d:EmailDomain {name: $domain})<-[:HAS_DOMAIN]-(o)
            WHERE COUNT { MATCH (d)<-[:HAS_DOMAIN]-() } = 1
            MATCH (o)<-[a:ACTS_FOR {id: $claim}]-(:Member) WHERE a.to IS NULL AND NOT a.confirmed
            SET a.confirmed = true
            RETURN a.id AS claim
            """;
}

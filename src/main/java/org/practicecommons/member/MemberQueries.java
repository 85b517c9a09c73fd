package org.practicecommons.member;

import org.practicecommons.platform.graph.Cypher;

/** Cypher about members and the organisations they act for. */
final class MemberQueries {
    private MemberQueries() {}

    /** Rows for {@link MemberRows#member}, of a member m. */
    static final String WITH_AFFILIATIONS = """
            OPTIONAL MATCH (m)-[a:ACTS_FOR]->(o) WHERE a.to IS NULL
            WITH m, a, o ORDER BY o.name
            RETURN m.id AS id, m.name AS name, m.duties AS duties, m.email AS email, m.joined AS joined,
                   collect(CASE WHEN o IS NULL THEN null ELSE {label: head(labels(o)), code: o.code, name: o.name,
                       role: a.role, confirmed: a.confirmed} END) AS affiliations
            """;

    @Cypher(seeks = true)
    static final String BY_ID = "MATCH (m:Member {id: $id})\n" + WITH_AFFILIATIONS;

    @Cypher(seeks = true)
    static final String BY_EMAIL = "MATCH (m:Member {email: $email})\n" + WITH_AFFILIATIONS;

    @Cypher(seeks = true)
    static final String BY_DEMONSTRATION_KEY = "MATCH (m:Member {demonstrationKey: $key})\n" + WITH_AFFILIATIONS;

    @Cypher(seeks = true)
    static final String DEMONSTRATION_KEYS =
            "UNWIND $keys AS key MATCH (m:Member {demonstrationKey: key}) RETURN m.demonstrationKey AS key";

    /** Parameters id, former, now. */
    @Cypher(seeks = true)
    static final String ERASE = """
            MATCH (m:Member {id: $id})
            SET m.name = $former, m.email = null, m.demonstrationKey = null, m.duties = [], m.erased = $now
            WITH m
            CALL (m) { MATCH (m)-[a:ACTS_FOR]->() WHERE a.to IS NULL SET a.to = $now }
            CALL (m) { MATCH (m)-[:HOLDS]->(c:Credential) DETACH DELETE c }
            """;

    @Cypher(seeks = true)
    static final String RENAME = "MATCH (m:Member {id: $id}) SET m.name = $name";

    @Cypher(seeks = true)
    static final String DEMONSTRATION_MEMBER = """
            MERGE (m:Member {demonstrationKey: $key})
            ON CREATE SET m.id = $id, m.joined = $now
            SET m.name = $name, m.email = $email, m.duties = $duties
            """;

    @Cypher(seeks = true)
    static final String DEMONSTRATION_REGULATOR = "MERGE (r:Regulator {code: $code}) SET r.name = $organisation";
}

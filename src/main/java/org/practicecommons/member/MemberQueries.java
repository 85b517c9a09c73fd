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
    static final String EMAIL = "MATCH (m:Member {id: $id}) WHERE m.email IS NOT NULL RETURN m.email AS email";

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
            CALL (m) { MATCH (m)-[:SIGNS_IN_FROM]->(b:KnownBrowser) DETACH DELETE b }
            CALL (m) { MATCH (m)-[:KNOWN_AS]->(i:Identity) DETACH DELETE i }
            CALL (m) { MATCH (m)-[:SIGNS_IN_WITH]->(p:Passkey) DETACH DELETE p }
            """;

    /** Links that wait for an address, and invitations that its member sent out; parameters email, id. They are few, and an index would keep the address longer than they live. */
    @Cypher
    static final String FORGET_LETTERS =
            "MATCH (l:SignInLink|JoinRequest) WHERE l.email = $email OR l.invitedBy = $id DELETE l";

    @Cypher(seeks = true)
    static final String RENAME = "MATCH (m:Member {id: $id}) SET m.name = $name";

    @Cypher(seeks = true)
    static final String INVENTED = "MATCH (m:Member {id: $id}) WHERE m.demonstrationKey IS NOT NULL RETURN m.id AS id";

    /** All that lets invented people in goes. */
    @Cypher
    static final String DEMONSTRATION_WAYS_IN = """
            MATCH (m:Member) WHERE m.demonstrationKey IS NOT NULL
            MATCH (m)-[:HOLDS|KNOWN_AS|SIGNS_IN_WITH]->(way)
            DETACH DELETE way
            """;

    /** Links and invitations that wait for invented people; parameter domain. */
    @Cypher
    static final String DEMONSTRATION_LINKS =
            "MATCH (l:SignInLink|JoinRequest) WHERE l.email ENDS WITH $domain DELETE l";

    @Cypher(seeks = true)
    static final String DEMONSTRATION_MEMBER = """
            MERGE (m:Member {demonstrationKey: $key})
            ON CREATE SET m.id = $id, m.joined = $now
            SET m.name = $name, m.email = $email, m.duties = $duties
            """;

    @Cypher(seeks = true)
    static final String DEMONSTRATION_REGULATOR = "MERGE (r:Regulator {code: $code}) SET r.name = $organisation";

    /** The networks that these practices belong to, or that are named, with all their practices; parameter asAt. */
    @Cypher(seeks = true)
    static final String NEIGHBOURS = """
            CALL () {
                UNWIND $practices AS code
                MATCH (:Practice {code: code})-[m:MEMBER_OF]->(pcn:Pcn)
                WHERE coalesce(m.from <= $asAt, true) AND coalesce(m.to > $asAt, true)
                RETURN pcn
                UNION
                UNWIND $pcns AS code
                MATCH (pcn:Pcn {code: code})
                RETURN pcn
            }
            WITH DISTINCT pcn
            OPTIONAL MATCH (pcn)<-[m:MEMBER_OF]-(p:Practice)
            WHERE coalesce(m.from <= $asAt, true) AND coalesce(m.to > $asAt, true)
            RETURN pcn.code AS pcn, collect(DISTINCT p.code) AS practices
            """;
}

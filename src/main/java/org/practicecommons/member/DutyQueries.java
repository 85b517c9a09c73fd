package org.practicecommons.member;

import org.practicecommons.platform.graph.Cypher;

/** Cypher about what members do for the whole service. */
final class DutyQueries {
    private DutyQueries() {}

    /** Rows for {@link MemberRows#member}: all who have a duty, by name. */
    @Cypher
    static final String HELD =
            "MATCH (m:Member) WHERE size(m.duties) > 0\n" + MemberQueries.WITH_AFFILIATIONS + "ORDER BY name, id";

    /** Nothing comes out where the member has it or was erased; parameters id, duty. */
    @Cypher(seeks = true)
    static final String GIVE = """
            MATCH (m:Member {id: $id}) WHERE m.erased IS NULL
            SET m.duties = m.duties
            WITH m WHERE NOT $duty IN m.duties
            SET m.duties = m.duties + $duty
            RETURN m.id AS id
            """;

    /** Nothing comes out where the member does not have it; parameters id, duty. */
    @Cypher(seeks = true)
    static final String TAKE = """
            MATCH (m:Member {id: $id})
            SET m.duties = m.duties
            WITH m WHERE $duty IN m.duties
            SET m.duties = [held IN m.duties WHERE held <> $duty]
            RETURN m.id AS id
            """;

    /** Ends all that lets a member in, but for passkeys; parameter id. */
    @Cypher(seeks = true)
    static final String END_SIGN_INS = """
            MATCH (:Member {id: $id})-[:HOLDS]->(c:Credential)
            DETACH DELETE c RETURN count(*) AS ended
            """;
}

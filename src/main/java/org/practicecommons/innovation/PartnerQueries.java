package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for who takes part: {@code (:Practice|Pcn|Partner)-[:TAKES_PART_IN {role}]->(:Innovation)}. Owns the tie. */
final class PartnerQueries {
    private PartnerQueries() {}

    /** Of a partner p: one that is only a name that somebody typed has no page and is offered to nobody. */
    private static final String STANDS = """
            (p.settled OR EXISTS { MATCH (:Member)-[:ACTS_FOR {confirmed: true}]->(p) })
            """;

    @Cypher(seeks = true)
    static final String OF_RECORD = """
            MATCH (i:Innovation {id: $id})<-[p:TAKES_PART_IN]-(o)
            RETURN head(labels(o)) AS label, o.code AS code, o.name AS name, p.role AS role
            ORDER BY name
            """;

    /** Parameters id, type, code, role, now. */
    @Cypher(seeks = true)
    static final String PUT = JourneyQueries.ORGANISATION + """
            MERGE (o)-[p:TAKES_PART_IN]->(i)
            SET p.role = $role, i.changed = $now
            """;

    /** Parameters id, type, code. */
    @Cypher(seeks = true)
    static final String REMOVE = JourneyQueries.ORGANISATION + """
            MATCH (o)-[p:TAKES_PART_IN]->(i)
            DELETE p
            """;

    /** A partner is asked to lead; parameters id, code, by, now. */
    @Cypher(seeks = true)
    static final String ASK_TO_LEAD = """
            MATCH (i:Innovation {id: $id})
            MATCH (o:Partner {code: $code})
            MERGE (o)-[a:ASKED_TO_LEAD]->(i)
            SET a.by = $by, a.at = $now
            """;

    /** The partner that is asked to lead; parameter id. */
    @Cypher(seeks = true)
    static final String ASKED_TO_LEAD = """
            MATCH (i:Innovation {id: $id})<-[:ASKED_TO_LEAD]-(o:Partner)
            RETURN o.code AS code, o.name AS name
            """;

    /** Nobody is asked any more; parameters id, now. */
    @Cypher(seeks = true)
    static final String ASKED = """
            MATCH (i:Innovation {id: $id})<-[a:ASKED_TO_LEAD]-()
            DELETE a SET i.changed = $now
            RETURN count(*) AS answered
            """;

    /** The organisation that a record belongs to; parameter id. */
    @Cypher(seeks = true)
    static final String OWNER = """
            MATCH (i:Innovation {id: $id})
            CALL (i) {
                MATCH (o:Practice {code: i.ownerCode}) WHERE i.ownerType = 'PRACTICE' RETURN o
                UNION MATCH (o:Pcn {code: i.ownerCode}) WHERE i.ownerType = 'PCN' RETURN o
                UNION MATCH (o:Partner {code: i.ownerCode}) WHERE i.ownerType = 'PARTNER' RETURN o
            }
            RETURN head(labels(o)) AS label, o.code AS code, o.name AS name
            """;

    /** Community partners with names to choose from. */
    @Cypher
    static final String NAMES =
            "MATCH (p:Partner) WHERE " + STANDS + "RETURN p.code AS code, p.name AS name ORDER BY name LIMIT 500";

    @Cypher(seeks = true)
    static final String NAME = "MATCH (p:Partner {code: $code}) WHERE " + STANDS + "RETURN p.name AS name";

    /** Work of a community partner with the practices that have a part in it; parameters code, reach, asAt. */
    @Cypher(seeks = true)
    static final String WORK = """
            MATCH (:Partner {code: $code})-[t:LEADS|TAKES_PART_IN]->(i:Innovation {status: 'PUBLISHED'})
            WHERE any(key IN i.audience WHERE key IN $reach)
            OPTIONAL MATCH (i)<-[:LEADS|TAKES_PART_IN|PRACTISES]-(p:Practice)
            WITH DISTINCT t, i, p
            OPTIONAL MATCH (p)-[c:COMMISSIONED_BY]->(:SubIcb)-[q:PART_OF]->(icb:Icb)
            WHERE coalesce(c.to > $asAt, true) AND coalesce(q.to > $asAt, true)
              AND coalesce(c.from <= $asAt, true) AND coalesce(q.from <= $asAt, true)
            RETURN CASE type(t) WHEN 'LEADS' THEN 'LEADS' ELSE t.role END AS role, i.id AS id, i.title AS title,
                   p.code AS practice, p.name AS practiceName, icb.code AS icb, icb.name AS icbName
            ORDER BY practiceName, title
            """;
}

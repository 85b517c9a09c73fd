package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher for journeys: {@code (:Practice|Pcn|Partner)-[:PRACTISES {stage, since, novelty, routineSince, kept, changed,
 * dropped, told, confirmed}]->(:Innovation)-[:HAS_EVENT]->(:JourneyEvent)}. Owns both.
 */
final class JourneyQueries {
    private JourneyQueries() {}

    static final String ORGANISATION = """
            MATCH (i:Innovation {id: $id})
            CALL () {
                MATCH (o:Practice {code: $code}) WHERE $type = 'PRACTICE' RETURN o
                UNION MATCH (o:Pcn {code: $code}) WHERE $type = 'PCN' RETURN o
                UNION MATCH (o:Partner {code: $code}) WHERE $type = 'PARTNER' RETURN o
            }
            """;

    /** Everybody who does it, with what happened there. */
    @Cypher(seeks = true)
    static final String OF_RECORD = """
            MATCH (i:Innovation {id: $id})<-[p:PRACTISES]-(o)
            RETURN head(labels(o)) AS label, o.code AS code, o.name AS name, properties(p) AS journey,
                   [(i)-[:HAS_EVENT]->(e:JourneyEvent {code: o.code}) | properties(e)] AS events
            ORDER BY p.began, o.code
            """;

    /** What happened with a record whose organisations the network does not have. */
    @Cypher(seeks = true)
    static final String EVENTS = """
            MATCH (i:Innovation {id: $id})-[:HAS_EVENT]->(e:JourneyEvent)
            RETURN properties(e) AS event
            """;

    /** Begins or changes a journey; parameters id, type, code, began, journey. */
    @Cypher(seeks = true)
    static final String GO = ORGANISATION + """
            MERGE (o)-[p:PRACTISES]->(i)
            ON CREATE SET p.began = $began
            SET p += $journey
            RETURN o.name AS name
            """;

    /** Locks the record, and finds the step that the same member has told just so; parameters id, event. */
    @Cypher(seeks = true)
    static final String SAME = """
            MATCH (i:Innovation {id: $id})
            SET i.version = i.version
            WITH i
            MATCH (i)-[:HAS_EVENT]->(e:JourneyEvent)
            WHERE e.by = $event.by AND e.type = $event.type AND e.code = $event.code AND e.stage = $event.stage
              AND e.on = $event.on AND e.why = $event.why AND e.learning = $event.learning
            WITH i, e ORDER BY e.at DESC LIMIT 1
            WHERE NOT EXISTS { MATCH (i)-[:HAS_EVENT]->(f:JourneyEvent) WHERE f.code = e.code AND f.at > e.at }
            RETURN e.id AS step
            """;

    /** Tells what happened; parameters id, event. */
    @Cypher(seeks = true)
    static final String TELL = """
            MATCH (i:Innovation {id: $id})
            CREATE (i)-[:HAS_EVENT]->(e:JourneyEvent)
            SET e = $event
            """;

    /** The lead's stage stands on the record too, for lists; parameters id, type, code, stage, changed. */
    @Cypher(seeks = true)
    static final String LEAD_STAGE = """
            MATCH (i:Innovation {id: $id})
            WHERE i.leadType = $type AND i.leadCode = $code
            SET i.stage = $stage, i.changed = $changed
            """;

    /** Says that all is as it was; parameters id, type, code, now, by. */
    @Cypher(seeks = true)
    static final String CONFIRM = ORGANISATION + """
            MATCH (o)-[p:PRACTISES]->(i)
            SET p.confirmed = $now, p.confirmedBy = $by
            RETURN o.name AS name
            """;

    /** What members said on the way. */
    @Cypher(seeks = true)
    static final String LAST_LEARNING = """
            MATCH (i:Innovation {id: $id})
            SET i.learning = $learning
            """;
}

package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher for what is said on a journey: the words of a step, and those of a taking up, whose tie {@code PRACTISES} names the
 * step in {@code told}.
 */
final class StepQueries {
    private StepQueries() {}

    private static final String ROW = """
            OPTIONAL MATCH (i)<-[p:PRACTISES {told: e.id}]-()
            RETURN i.id AS record, properties(e) AS event, p.kept AS kept, p.changed AS changed, p.dropped AS dropped
            ORDER BY event.at DESC, event.id
            """;

    @Cypher(seeks = true)
    static final String BY_ID = "MATCH (i:Innovation)-[:HAS_EVENT]->(e:JourneyEvent {id: $id})\n" + ROW;

    @Cypher(seeks = true)
    static final String BY_AUTHOR =
            "MATCH (i:Innovation)-[:HAS_EVENT]->(e:JourneyEvent {by: $author}) USING INDEX e:JourneyEvent(by)\n" + ROW;

    /** The lead's last learning stands on the record and its earlier versions too. */
    @Cypher(seeks = true)
    static final String REDACT = """
            MATCH (i:Innovation)-[:HAS_EVENT]->(e:JourneyEvent {id: $id})
            WITH i, e, e.learning AS learning
            SET e.why = '', e.learning = '', e.removed = true
            SET i.learning = CASE WHEN learning <> '' AND i.learning = learning THEN null ELSE i.learning END
            WITH i, e, learning
            CALL (i, learning) {
                MATCH (i)-[:WAS]->(r:InnovationRevision) WHERE learning <> '' AND r.learning = learning
                SET r.learning = null
            }
            CALL (i, e) {
                MATCH (i)<-[p:PRACTISES {told: e.id}]-()
                SET p.kept = '', p.changed = '', p.dropped = ''
            }
            """;
}

package org.practicecommons.innovation;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.platform.graph.Cypher;

/** Cypher for lineage: {@code (:Innovation)-[:ADAPTED_FROM {kept, changed, dropped, on}]->(:Innovation)}. Owns it. */
final class AdoptionQueries {
    private AdoptionQueries() {}

    /** Parameters from, to, kept, changed, dropped, on. */
    @Cypher(seeks = true)
    static final String ADAPT = """
            MATCH (source:Innovation {id: $from})
            MATCH (made:Innovation {id: $to})
            MERGE (made)-[a:ADAPTED_FROM]->(source)
            SET a.kept = $kept, a.changed = $changed, a.dropped = $dropped, a.on = $on
            """;

    /** All steps of the family of a record, up to six generations either way. */
    @Cypher(seeks = true)
    static final String LINEAGE = """
            MATCH (i:Innovation {id: $id})
            MATCH (i)-[:ADAPTED_FROM*0..6]-(one:Innovation)
            WITH DISTINCT one
            MATCH (one)-[a:ADAPTED_FROM]->(source:Innovation)
            RETURN source.id AS from, source.title AS fromTitle, source.leadName AS fromLead, one.id AS to,
                   one.title AS toTitle, one.leadName AS toLead, one.stage AS toStage, a.kept AS kept,
                   a.changed AS changed, a.dropped AS dropped, a.on AS on,
                   [key IN one.audience WHERE key IN source.audience OR 'anybody' IN source.audience]
                     + [key IN source.audience WHERE 'anybody' IN one.audience] AS audience
            ORDER BY on, to
            LIMIT 200
            """;

    static LineageStep step(Record row) {
        return new LineageStep(
                row.get("from").asString(),
                row.get("fromTitle").asString(""),
                row.get("fromLead").asString(""),
                row.get("to").asString(),
                row.get("toTitle").asString(""),
                row.get("toLead").asString(""),
                Stage.valueOf(row.get("toStage").asString()),
                row.get("kept").asString(""),
                row.get("changed").asString(""),
                row.get("dropped").asString(""),
                row.get("on").isNull() ? null : row.get("on").asLocalDate(),
                List.copyOf(row.get("audience").asList(Value::asString)));
    }
}

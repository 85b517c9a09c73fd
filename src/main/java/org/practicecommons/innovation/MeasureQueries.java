package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher for measures: {@code (:Innovation)-[:HAS_MEASURE]->(:Measure {name, kind, unit, source, sourceWords, baseline,
 * baselineFrom, baselineTo})-[:POINT]->(:MeasurePoint {measure, on, value, part, whole})}. Owns both.
 */
final class MeasureQueries {
    private MeasureQueries() {}

    private static final String ROW =
            "RETURN properties(m) AS measure, [(m)-[:POINT]->(p:MeasurePoint) | properties(p)] AS points\n";

    @Cypher(seeks = true)
    static final String OF_RECORD =
            "MATCH (:Innovation {id: $record})-[:HAS_MEASURE]->(m:Measure)\n" + ROW + "ORDER BY measure.at, measure.id";

    @Cypher(seeks = true)
    static final String BY_ID = "MATCH (m:Measure {id: $id})\n" + ROW;

    @Cypher(seeks = true)
    static final String BY_AUTHOR =
            "MATCH (m:Measure {author: $author})\n" + ROW + "ORDER BY measure.at DESC, measure.id";

    /** What others measure whose work is about the same; parameters id, challenges, reach, most. */
    @Cypher(seeks = true)
    static final String OF_OTHERS = """
            UNWIND $challenges AS challenge
            MATCH (:Challenge {id: challenge})<-[:ADDRESSES]-(i:Innovation {status: 'PUBLISHED'})-[:HAS_MEASURE]->(m:Measure)
            WHERE i.id <> $id AND m.name <> '' AND any(key IN i.audience WHERE key IN $reach)
            WITH toLower(m.name) AS known, collect({measure: m, record: i})[0] AS one
            RETURN one.measure.id AS id, one.measure.name AS name, one.measure.kind AS kind, one.measure.unit AS unit,
                   one.measure.source AS source, one.record.title AS whose
            ORDER BY known LIMIT $most
            """;

    /** Locks the record, and finds the measure that its author has told just so; parameters record, measure. */
    @Cypher(seeks = true)
    static final String SAME = """
            MATCH (i:Innovation {id: $record})
            SET i.version = i.version
            WITH i
            MATCH (i)-[:HAS_MEASURE]->(m:Measure)
            WHERE m.author = $measure.author AND m.name = $measure.name AND m.kind = $measure.kind AND m.unit = $measure.unit
              AND m.sourceWords = $measure.sourceWords AND coalesce(m.source, '') = coalesce($measure.source, '')
            RETURN m.id AS id ORDER BY id LIMIT 1
            """;

    /** Figures of the same measure in work that peers lead; parameters peers (codes), name (small letters), unit, reach. */
    @Cypher(seeks = true)
    static final String OF_PEERS = """
            UNWIND $peers AS peer
            MATCH (o:Practice {code: peer})-[:LEADS]->(i:Innovation {status: 'PUBLISHED'})-[:HAS_MEASURE]->(m:Measure)
            WHERE toLower(m.name) = $name AND m.unit = $unit AND any(key IN i.audience WHERE key IN $reach)
            MATCH (m)-[:POINT]->(p:MeasurePoint)
            RETURN o.code AS practice, p.on AS on, p.value AS value
            """;

    /** Parameters record, measure. */
    @Cypher(seeks = true)
    static final String ADD = """
            MATCH (i:Innovation {id: $record})
            CREATE (i)-[:HAS_MEASURE]->(m:Measure)
            SET m = $measure, i.changed = $measure.at
            """;

    /** One point a day: a second takes the place of the first. Parameters id, points, at. */
    @Cypher(seeks = true)
    static final String PUT_POINTS = """
            MATCH (i:Innovation)-[:HAS_MEASURE]->(m:Measure {id: $id})
            SET i.changed = $at
            WITH m
            UNWIND $points AS point
            MERGE (p:MeasurePoint {measure: $id, on: point.on})
            MERGE (m)-[:POINT]->(p)
            SET p.value = point.value, p.part = point.part, p.whole = point.whole
            """;

    /** Parameters id, on. */
    @Cypher(seeks = true)
    static final String DELETE_POINT = "MATCH (p:MeasurePoint {measure: $id, on: $on}) DETACH DELETE p";

    @Cypher(seeks = true)
    static final String DELETE = """
            MATCH (m:Measure {id: $id})
            CALL (m) { MATCH (m)-[:POINT]->(p:MeasurePoint) DETACH DELETE p }
            DETACH DELETE m
            """;

    @Cypher(seeks = true)
    static final String REDACT = "MATCH (m:Measure {id: $id}) SET m.name = '', m.sourceWords = '', m.removed = true";
}

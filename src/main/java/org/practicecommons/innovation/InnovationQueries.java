package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher for records: {@code (:Innovation)-[:ADDRESSES]->(:Challenge)}, {@code (:Innovation)-[:FOR]->(:PopulationGroup)},
 * {@code (:Innovation)-[:WAS]->(:InnovationRevision)} for each earlier version. Owns them.
 */
final class InnovationQueries {
    private InnovationQueries() {}

    static final String ROW = """
            RETURN properties(i) AS record, [(i)-[:ADDRESSES]->(c:Challenge) | c.id] AS challenges,
                   [(i)-[:FOR]->(g:PopulationGroup) | g.id] AS populations
            """;

    /** The index is on both properties, and is used when both are asked for. */
    private static final String FROM_ANY = "MATCH (i:Innovation) WHERE i.status = $status AND i.changed IS NOT NULL\n";

    private static final String FROM_CHALLENGE = """
            MATCH (:Challenge {id: $challenge})<-[:BROADER*0..3]-(:Challenge)<-[:ADDRESSES]-(i:Innovation {status: $status})
            """;
    private static final String FROM_POPULATION = """
            MATCH (:PopulationGroup {id: $population})<-[:BROADER*0..3]-(:PopulationGroup)
                  <-[:FOR]-(i:Innovation {status: $status})
            """;
    private static final String FROM_PRACTICE = """
            MATCH (:Practice {code: $practice})-[:PRACTISES|TAKES_PART_IN]->(i:Innovation {status: $status})
            """;
    private static final String WHERE = """
            WITH DISTINCT i
            WHERE any(key IN i.audience WHERE key IN $reach)
              AND ($kind IS NULL OR i.kind = $kind)
              AND ($stage IS NULL OR CASE WHEN $practice IS NULL THEN i.stage = $stage
                    ELSE EXISTS { (:Practice {code: $practice})-[:PRACTISES {stage: $stage}]->(i) } END)
              AND ($challenge IS NULL OR EXISTS {
                    (i)-[:ADDRESSES]->(:Challenge)-[:BROADER*0..3]->(:Challenge {id: $challenge}) })
              AND ($population IS NULL OR EXISTS {
                    (i)-[:FOR]->(:PopulationGroup)-[:BROADER*0..3]->(:PopulationGroup {id: $population}) })
              AND ($practice IS NULL OR EXISTS { (:Practice {code: $practice})-[:PRACTISES|TAKES_PART_IN]->(i) })
              AND ($icb IS NULL OR EXISTS {
                    MATCH (i)<-[:PRACTISES|TAKES_PART_IN]-(:Practice)-[c:COMMISSIONED_BY]->(:SubIcb)-[p:PART_OF]->(:Icb {code: $icb})
                    WHERE coalesce(c.to > $asAt, true) AND coalesce(p.to > $asAt, true)
                      AND coalesce(c.from <= $asAt, true) AND coalesce(p.from <= $asAt, true) })
            """;
    private static final String PAGE = WHERE + "WITH i ORDER BY i.changed DESC, i.id SKIP $skip LIMIT $size\n" + ROW
            + "ORDER BY record.changed DESC, record.id";
    private static final String COUNT = WHERE + "RETURN count(i) AS total";

    /** The newest first; parameters are those of a filter, with reach, asAt, skip, size. */
    @Cypher(seeks = true)
    static final String LIST_ANY = FROM_ANY + PAGE;

    @Cypher(seeks = true)
    static final String LIST_CHALLENGE = FROM_CHALLENGE + PAGE;

    @Cypher(seeks = true)
    static final String LIST_POPULATION = FROM_POPULATION + PAGE;

    @Cypher(seeks = true)
    static final String LIST_PRACTICE = FROM_PRACTICE + PAGE;

    @Cypher(seeks = true)
    static final String COUNT_ANY = FROM_ANY + COUNT;

    @Cypher(seeks = true)
    static final String COUNT_CHALLENGE = FROM_CHALLENGE + COUNT;

    @Cypher(seeks = true)
    static final String COUNT_POPULATION = FROM_POPULATION + COUNT;

    @Cypher(seeks = true)
    static final String COUNT_PRACTICE = FROM_PRACTICE + COUNT;

    /** One record, for whoever asks: the caller's reach must be checked. */
    @Cypher(seeks = true)
    static final String BY_ID = "MATCH (i:Innovation {id: $id})\n" + ROW;

    /** What a member began. */
    @Cypher(seeks = true)
    static final String BY_AUTHOR =
            "MATCH (i:Innovation {author: $author})\n" + ROW + "ORDER BY record.changed DESC, record.id";

    /** Makes a record; parameters id, record (its properties), challenges, populations. */
    @Cypher(seeks = true)
    static final String ADD = """
            MERGE (i:Innovation {id: $id})
            SET i = $record
            WITH i
            CALL (i) { MATCH (c:Challenge) WHERE c.id IN $challenges MERGE (i)-[:ADDRESSES]->(c) }
            CALL (i) { MATCH (g:PopulationGroup) WHERE g.id IN $populations MERGE (i)-[:FOR]->(g) }
            """;

    /** Keeps what a record was, once it is locked and if it is still at a version; parameters id, version. */
    @Cypher(seeks = true)
    static final String KEEP = """
            MATCH (i:Innovation {id: $id})
            SET i.version = i.version
            WITH i WHERE i.version = $version
            CREATE (i)-[:WAS]->(r:InnovationRevision)
            SET r = properties(i), r.id = null, r.record = i.id,
                r.challenges = [(i)-[:ADDRESSES]->(c:Challenge) | c.id],
                r.populations = [(i)-[:FOR]->(g:PopulationGroup) | g.id]
            RETURN i.version AS version
            """;

    /** Parameters id, record, challenges, populations. */
    @Cypher(seeks = true)
    static final String CHANGE = """
            MATCH (i:Innovation {id: $id})
            SET i += $record
            WITH i
            CALL (i) { MATCH (i)-[a:ADDRESSES]->(c:Challenge) WHERE NOT c.id IN $challenges DELETE a }
            CALL (i) { MATCH (i)-[f:FOR]->(g:PopulationGroup) WHERE NOT g.id IN $populations DELETE f }
            CALL (i) { MATCH (c:Challenge) WHERE c.id IN $challenges MERGE (i)-[:ADDRESSES]->(c) }
            CALL (i) { MATCH (g:PopulationGroup) WHERE g.id IN $populations MERGE (i)-[:FOR]->(g) }
            """;

    /** Parameters id, type, code, name. */
    @Cypher(seeks = true)
    static final String NAME_LEAD =
            "MATCH (i:Innovation {id: $id}) SET i.leadType = $type, i.leadCode = $code, i.leadName = $name";

    /** Ties a record to who leads it, where the network has that organisation; parameters id, type, code. */
    @Cypher(seeks = true)
    static final String LEAD = """
            MATCH (i:Innovation {id: $id})
            CALL (i) { MATCH (i)<-[l:LEADS]-() DELETE l }
            CALL () {
                MATCH (o:Practice {code: $code}) WHERE $type = 'PRACTICE' RETURN o
                UNION MATCH (o:Pcn {code: $code}) WHERE $type = 'PCN' RETURN o
                UNION MATCH (o:Partner {code: $code}) WHERE $type = 'PARTNER' RETURN o
            }
            MERGE (o)-[:LEADS]->(i)
            """;

    /** A draft goes with all that it was. */
    @Cypher(seeks = true)
    static final String DELETE = """
            MATCH (i:Innovation {id: $id})
            CALL (i) { MATCH (i)-[:HAS_MEASURE]->(:Measure)-[:POINT]->(p:MeasurePoint) DETACH DELETE p }
            CALL (i) { MATCH (i)-[:WAS|HAS_EVENT|HAS_EVIDENCE|HAS_MEASURE|HAS_COMMENT|STARTED_IN]->(x) DETACH DELETE x }
            DETACH DELETE i
            """;

    /** Earlier versions, the newest first. */
    @Cypher(seeks = true)
    static final String REVISIONS = """
            MATCH (i:Innovation {id: $id})-[:WAS]->(r:InnovationRevision)
            RETURN properties(r) AS record, r.challenges AS challenges, r.populations AS populations
            ORDER BY record.version DESC
            """;

    /** All that is said with a record in pieces of their own; parameter id. */
    @Cypher(seeks = true)
    static final String WORDS = """
            MATCH (i:Innovation {id: $id})
            RETURN [(i)-[:HAS_EVIDENCE]->(e:Evidence) | [e.text, e.source, e.voice, coalesce(e.acted, '')]]
                   + [(i)-[:HAS_MEASURE]->(m:Measure) | [m.name, m.sourceWords]]
                   + [(i)-[:HAS_EVENT]->(e:JourneyEvent) | [e.why, e.learning]]
                   + [(i)<-[p:PRACTISES]-() | [p.kept, p.changed, p.dropped]]
                   + [(i)-[a:ADAPTED_FROM]->() | [a.kept, a.changed, a.dropped]]
                   + [(i)-[:HAS_COMMENT]->(c:IdeaComment) | [c.text, c.answer]]
                   + [(i)-[:HAS_REVIEW]->(r:RecordReview) | [r.reasons]] AS said
            """;

    /** What members said when they changed the work for themselves; parameter id. */
    @Cypher(seeks = true)
    static final String ADAPTED = """
            MATCH (:Innovation {id: $id})-[a:ADAPTED_FROM]->()
            RETURN [a.kept, a.changed, a.dropped] AS said
            """;

    /** Records that came of this one or that it came of, with words that both hold; parameter id. */
    @Cypher(seeks = true)
    static final String COPIES = """
            MATCH (i:Innovation {id: $id})
            MATCH (i)-[:ADAPTED_FROM*1..6]-(one:Innovation)
            WHERE one <> i AND any(key IN ['title', 'summary', 'principle', 'leavesOut'] WHERE one[key] <> '' AND one[key] = i[key])
            RETURN DISTINCT one.id AS id ORDER BY id
            """;

    /** Takes the words away from all versions, and the record out of every list; parameters id, empty, status, audience. */
    @Cypher(seeks = true)
    static final String REDACT = """
            MATCH (i:Innovation {id: $id})
            SET i += $empty, i.removed = true, i.status = $status, i.audience = $audience, i.version = i.version + 1
            WITH i
            CALL (i) { MATCH (i)-[:WAS]->(r:InnovationRevision) SET r += $empty, r.removed = true }
            CALL (i) {
                MATCH (i)-[:HAS_EVENT]->(e:JourneyEvent) WHERE e.why <> '' OR e.learning <> ''
                SET e.why = '', e.learning = '', e.removed = true
            }
            CALL (i) { MATCH (i)-[:HAS_EVIDENCE]->(e:Evidence) SET e.text = '', e.source = '', e.voice = '', e.acted = null, e.removed = true }
            CALL (i) { MATCH (i)-[:HAS_REVIEW]->(r:RecordReview) SET r.reasons = '', r.removed = true }
            CALL (i) { MATCH (i)-[:HAS_COMMENT]->(c:IdeaComment) SET c.text = '', c.answer = '', c.removed = true }
            CALL (i) { MATCH (i)<-[p:PRACTISES]-() WHERE p.told IS NOT NULL SET p.kept = '', p.changed = '', p.dropped = '' }
            CALL (i) { MATCH (i)-[a:ADAPTED_FROM]->() SET a.kept = '', a.changed = '', a.dropped = '' }
            CALL (i) { MATCH (i)-[:HAS_MEASURE]->(m:Measure) SET m.name = '', m.sourceWords = '', m.removed = true }
            """;

    /** What a member wrote for an organisation and showed to nobody; parameters author, type, code. */
    @Cypher(seeks = true)
    static final String PRIVATE_OF = """
            MATCH (i:Innovation {author: $author, visibility: 'PRIVATE'})
            WHERE i.ownerType = $type AND i.ownerCode = $code
            """ + ROW;

    /** Shows a record to others than before; parameters id, visibility, audience. */
    @Cypher(seeks = true)
    static final String SHOW_TO = """
            MATCH (i:Innovation {id: $id})
            SET i.visibility = $visibility, i.audience = $audience
            """;

    /** Nobody else changes the record, comments on it or reads it for others before this transaction ends; parameter record. */
    @Cypher(seeks = true)
    static final String LOCK = "MATCH (i:Innovation {id: $record}) SET i.version = i.version";
}

package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/**
 * Cypher that joins peers with what they do. All walks give the same rows; parameters peers (codes, nearest first), reach,
 * challenges, populations (lists of ids, or null for any), most.
 */
final class PeersTriedQueries {
    private PeersTriedQueries() {}

    private static final String ROWS = """
            WITH rank, p, i, head(collect(e)) AS e
            ORDER BY rank, i.changed DESC, i.id
            LIMIT $most
            RETURN p.code AS code, p.name AS name, properties(e) AS journey, properties(i) AS record,
                   [(i)-[:ADDRESSES]->(c:Challenge) | c.id] AS challenges,
                   [(i)-[:FOR]->(g:PopulationGroup) | g.id] AS populations
            ORDER BY rank, record.changed DESC, record.id
            """;

    /** From peers to their work: its cost grows with how much they do. */
    @Cypher(seeks = true)
    static final String FROM_PEERS = """
            UNWIND range(0, size($peers) - 1) AS rank
            MATCH (p:Practice {code: $peers[rank]})-[e:PRACTISES|TAKES_PART_IN]->(i:Innovation {status: 'PUBLISHED'})
            WHERE ($challenges IS NULL OR EXISTS { (i)-[:ADDRESSES]->(c:Challenge) WHERE c.id IN $challenges })
              AND ($populations IS NULL OR EXISTS { (i)-[:FOR]->(g:PopulationGroup) WHERE g.id IN $populations })
              AND any(key IN i.audience WHERE key IN $reach)
            """ + ROWS;

    /**
     * From the terms to the work that has both, then to the peers: its cost grows with how much there is on either term
     * in all of England, but it looks at what a record is about only where two short lists meet.
     */
    @Cypher(seeks = true)
    static final String FROM_TERMS = """
            MATCH (c:Challenge)<-[:ADDRESSES]-(i:Innovation)-[:FOR]->(g:PopulationGroup)
            USING JOIN ON i
            WHERE c.id IN $challenges AND g.id IN $populations
            WITH DISTINCT i
            WHERE i.status = 'PUBLISHED' AND any(key IN i.audience WHERE key IN $reach)
            MATCH (i)<-[e:PRACTISES|TAKES_PART_IN]-(p:Practice)
            WHERE p.code IN $peers
            WITH p, i, e, head([n IN range(0, size($peers) - 1) WHERE $peers[n] = p.code]) AS rank
            """ + ROWS;

    /** How many records both walks would begin with; counts that the graph keeps, so no record is read. */
    @Cypher(seeks = true)
    static final String BEGINNINGS = """
            CALL () { MATCH (c:Challenge) WHERE c.id IN $challenges
                RETURN sum(COUNT { (c)<-[:ADDRESSES]-() }) AS addressing }
            CALL () { MATCH (g:PopulationGroup) WHERE g.id IN $populations
                RETURN sum(COUNT { (g)<-[:FOR]-() }) AS meant }
            CALL () { MATCH (p:Practice) WHERE p.code IN $peers
                RETURN sum(COUNT { (p)-[:PRACTISES]->() }) AS done }
            RETURN addressing + meant AS terms, done AS peers
            """;
}

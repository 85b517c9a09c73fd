package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/** Cypher that walks from peers to what they do. */
final class PeersTriedQueries {
    private PeersTriedQueries() {}

    /** Parameters peers (codes, nearest first), reach, challenges, populations (lists of ids, or null), most. */
    @Cypher(seeks = true)
    static final String TRIED = """
            UNWIND range(0, size($peers) - 1) AS rank
            MATCH (p:Practice {code: $peers[rank]})-[e:PRACTISES|TAKES_PART_IN]->(i:Innovation {status: 'PUBLISHED'})
            WHERE ($challenges IS NULL OR EXISTS { (i)-[:ADDRESSES]->(c:Challenge) WHERE c.id IN $challenges })
              AND ($populations IS NULL OR EXISTS { (i)-[:FOR]->(g:PopulationGroup) WHERE g.id IN $populations })
              AND any(key IN i.audience WHERE key IN $reach)
            WITH rank, p, i, head(collect(e)) AS e
            ORDER BY rank, i.changed DESC, i.id
            LIMIT $most
            RETURN p.code AS code, p.name AS name, properties(e) AS journey, properties(i) AS record,
                   [(i)-[:ADDRESSES]->(c:Challenge) | c.id] AS challenges,
                   [(i)-[:FOR]->(g:PopulationGroup) | g.id] AS populations
            ORDER BY rank, record.changed DESC, record.id
            """;
}

package org.practicecommons.practice;

import org.practicecommons.platform.graph.Cypher;

/** Cypher that reads practices and the bodies they belong to, as at a day. */
final class PracticeQueries {
    private PracticeQueries() {}

    /** Practices by code with their bodies on the day; parameters codes, asAt. */
    @Cypher(seeks = true)
    static final String BY_CODES = """
            UNWIND $codes AS code
            MATCH (p:Practice {code: code})
            WITH p, CASE WHEN p.closed <= $asAt THEN p.closed - duration('P1D') ELSE $asAt END AS day
            OPTIONAL MATCH (p)-[c:COMMISSIONED_BY]->(sub:SubIcb)
              WHERE coalesce(c.from <= day, true) AND coalesce(c.to > day, true)
            OPTIONAL MATCH (sub)-[i:PART_OF]->(icb:Icb)
              WHERE coalesce(i.from <= day, true) AND coalesce(i.to > day, true)
            OPTIONAL MATCH (icb)-[g:PART_OF]->(region:Region)
              WHERE coalesce(g.from <= day, true) AND coalesce(g.to > day, true)
            OPTIONAL MATCH (p)-[m:MEMBER_OF]->(pcn:Pcn)
              WHERE coalesce(m.from <= day, true) AND coalesce(m.to > day, true)
            OPTIONAL MATCH (p)-[:SUCCEEDED_BY]->(next:Practice)
            WITH p, head(collect(sub)) AS sub, head(collect(icb)) AS icb, head(collect(region)) AS region,
                 head(collect(pcn)) AS pcn, head(collect(next)) AS next
            RETURN p.code AS code, p.name AS name, p.aliases AS aliases, p.address AS address, p.town AS town,
                   p.postcode AS postcode, p.status AS status, p.listSize AS listSize, p.noCurrentList AS noCurrentList,
                   p.opened AS opened, p.closed AS closed,
                   sub.code AS subIcb, sub.name AS subIcbName, icb.code AS icb, icb.name AS icbName,
                   region.code AS region, region.name AS regionName, pcn.code AS pcn, pcn.name AS pcnName,
                   next.code AS successor, next.name AS successorName
            """;

    /** Codes of all practices a filter lets through, in order of name; parameters pcn, icb, region, state, asAt. */
    @Cypher
    static final String LIST = """
            MATCH (p:Practice)
            WHERE ($status IS NULL OR p.status = $status)
              AND ($noCurrentList IS NULL OR coalesce(p.noCurrentList, false) = $noCurrentList)
              AND ($pcn IS NULL OR EXISTS {
                    MATCH (p)-[m:MEMBER_OF]->(:Pcn {code: $pcn})
                    WHERE coalesce(m.from <= $asAt, true) AND coalesce(m.to > $asAt, true) })
              AND (($icb IS NULL AND $region IS NULL) OR EXISTS {
                    MATCH (p)-[c:COMMISSIONED_BY]->(:SubIcb)-[i:PART_OF]->(icb:Icb)-[g:PART_OF]->(region:Region)
                    WHERE coalesce(c.from <= $asAt, true) AND coalesce(c.to > $asAt, true)
                      AND coalesce(i.from <= $asAt, true) AND coalesce(i.to > $asAt, true)
                      AND coalesce(g.from <= $asAt, true) AND coalesce(g.to > $asAt, true)
                      AND ($icb IS NULL OR icb.code = $icb) AND ($region IS NULL OR region.code = $region) })
            WITH p ORDER BY p.name, p.code
            RETURN p.code AS code
            """;

    /** All practices with the ICB and region they are in on the day; parameter asAt. */
    @Cypher
    static final String PLACES = """
            MATCH (p:Practice {status: 'OPEN'})-[c:COMMISSIONED_BY]->(:SubIcb)-[i:PART_OF]->(icb:Icb)
            WHERE coalesce(c.from <= $asAt, true) AND coalesce(c.to > $asAt, true)
              AND coalesce(i.from <= $asAt, true) AND coalesce(i.to > $asAt, true)
            OPTIONAL MATCH (icb)-[g:PART_OF]->(region:Region)
              WHERE coalesce(g.from <= $asAt, true) AND coalesce(g.to > $asAt, true)
            RETURN p.code AS code, coalesce(p.noCurrentList, false) AS noCurrentList, icb.code AS icb,
                   head(collect(region.code)) AS region
            """;

    /** A PCN; parameter code. */
    @Cypher(seeks = true)
    static final String PCN = "MATCH (area:Pcn {code: $code}) RETURN area.code AS code, area.name AS name";

    /** An ICB; parameter code. */
    @Cypher(seeks = true)
    static final String ICB = "MATCH (area:Icb {code: $code}) RETURN area.code AS code, area.name AS name";

    @Cypher
    static final String CURRENT_LISTS =
            "MATCH (p:Practice) RETURN p.code AS code, p.listSize AS listSize, p.noCurrentList AS noCurrentList";

    @Cypher
    static final String POSTCODES =
            "MATCH (p:Practice) WHERE p.postcode IS NOT NULL RETURN DISTINCT p.postcode AS postcode";

    @Cypher
    static final String PUT_LISTS = """
            UNWIND $rows AS row
            MATCH (p:Practice {code: row.code})
            SET p.listSize = row.listSize, p.noCurrentList = row.noCurrentList
            """;
}

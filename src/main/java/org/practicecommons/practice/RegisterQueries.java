package org.practicecommons.practice;

import org.practicecommons.platform.graph.Cypher;

/** Cypher that keeps the register of organisations. Owns Practice, Pcn, SubIcb, Icb, Region, Boundary, RegisterExtract. */
final class RegisterQueries {
    private RegisterQueries() {}

    @Cypher
    static final String EXTRACTS = """
            MATCH (e:RegisterExtract)
            RETURN e.id AS id, e.source AS source, e.file AS file, e.publisher AS publisher, e.licence AS licence,
                   e.period AS period, e.asAt AS asAt, e.facts AS facts
            """;

    @Cypher
    static final String KEEP_EXTRACT = """
            MERGE (e:RegisterExtract {id: $id})
            SET e.source = $source, e.file = $file, e.publisher = $publisher, e.licence = $licence, e.period = $period,
                e.asAt = $asAt, e.facts = $facts
            """;

    @Cypher
    static final String PRACTICE_HASHES =
            "MATCH (p:Practice) RETURN p.code AS code, p.hash AS hash, p.status AS status";

    @Cypher
    static final String PUT_PRACTICES = """
            UNWIND $rows AS row
            MERGE (p:Practice {code: row.code})
            SET p.name = row.name, p.aliases = row.aliases, p.aliasText = row.aliasText, p.address = row.address,
                p.town = row.town, p.postcode = row.postcode, p.status = row.status, p.opened = row.opened,
                p.closed = row.closed, p.hash = row.hash
            """;

    @Cypher
    static final String PUT_PCNS = """
            UNWIND $rows AS row
            MERGE (o:Pcn {code: row.code})
            SET o.name = row.name, o.onsCode = row.onsCode, o.opened = row.opened, o.closed = row.closed
            """;

    @Cypher
    static final String PUT_SUB_ICBS = """
            UNWIND $rows AS row
            MERGE (o:SubIcb {code: row.code})
            SET o.name = row.name, o.onsCode = row.onsCode, o.opened = row.opened, o.closed = row.closed
            """;

    @Cypher
    static final String PUT_ICBS = """
            UNWIND $rows AS row
            MERGE (o:Icb {code: row.code})
            SET o.name = row.name, o.onsCode = row.onsCode, o.opened = row.opened, o.closed = row.closed
            """;

    @Cypher
    static final String PUT_REGIONS = """
            UNWIND $rows AS row
            MERGE (o:Region {code: row.code})
            SET o.name = row.name, o.onsCode = row.onsCode, o.opened = row.opened, o.closed = row.closed
            """;

    @Cypher
    static final String PUT_BOUNDARIES = """
            UNWIND $rows AS row
            MERGE (b:Boundary {key: row.key})
            SET b.layer = row.layer, b.onsCode = row.onsCode, b.name = row.name, b.geometry = row.geometry
            """;

    @Cypher
    static final String BODIES = """
            MATCH (o:Pcn|SubIcb|Icb|Region)
            RETURN labels(o)[0] AS label, o.code AS code, o.onsCode AS onsCode, o.name AS name, o.opened AS opened,
                   o.closed AS closed
            """;

    /** Every tie with its two ends; no parameter. */
    @Cypher
    static final String TIES = """
            MATCH (child:Practice|Pcn|SubIcb|Icb)-[tie:COMMISSIONED_BY|MEMBER_OF|PART_OF]->(parent:Pcn|SubIcb|Icb|Region)
            RETURN labels(child)[0] AS childLabel, child.code AS child, labels(parent)[0] AS parentLabel,
                   parent.code AS parent, tie.from AS from, tie.to AS to
            """;

    @Cypher
    static final String SUCCESSIONS = """
            MATCH (old:Practice|Icb)-[s:SUCCEEDED_BY]->(new:Practice|Icb)
            RETURN labels(old)[0] AS label, old.code AS from, new.code AS to, s.on AS on, s.kind AS kind
            """;

    @Cypher
    static final String PUT_ICB_SUCCESSIONS = """
            UNWIND $rows AS row
            MATCH (old:Icb {code: row.from}) MATCH (new:Icb {code: row.to})
            MERGE (old)-[s:SUCCEEDED_BY]->(new) SET s.on = row.on, s.kind = row.kind
            """;

    @Cypher
    static final String PUT_PRACTICE_SUCCESSIONS = """
            UNWIND $rows AS row
            MATCH (old:Practice {code: row.from}) MATCH (new:Practice {code: row.to})
            MERGE (old)-[s:SUCCEEDED_BY]->(new) SET s.on = row.on, s.kind = row.kind
            """;
}

package org.practicecommons.population;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for datasets and readings. Owns Dataset, Reading, Indicator, Break. */
final class DatasetQueries {
    private DatasetQueries() {}

    /** A dataset stays hidden in state "loading" until its import ends. */
    @Cypher(seeks = true)
    static final String BEGIN = """
            MERGE (d:Dataset {id: $id})
            SET d.state = 'loading', d.source = $source, d.file = $file, d.publisher = $publisher, d.licence = $licence,
                d.period = $period, d.asAt = $asAt, d.checksum = $checksum, d.retrievedOn = $retrievedOn, d.kind = $kind,
                d.rows = $rows, d.figures = $figures, d.periods = $periods, d.generated = $generated, d.dropped = false,
                d.import = $import
            """;

    @Cypher
    static final String LIST = """
            MATCH (d:Dataset) WHERE d.state = 'held' OR d.state = 'superseded'
            RETURN d.id AS id, d.state AS state, d.source AS source, d.file AS file, d.publisher AS publisher,
                   d.licence AS licence, d.period AS period, d.asAt AS asAt, d.checksum AS checksum,
                   d.retrievedOn AS retrievedOn, d.kind AS kind, d.rows AS rows, d.figures AS figures,
                   d.periods AS periods, d.generated AS generated
            ORDER BY d.source, d.asAt DESC
            """;

    /** Readings of practices, a thousand rows at a time; repeating a batch changes nothing. */
    @Cypher(seeks = true)
    static final String PUT_PRACTICE_READINGS = """
            MATCH (d:Dataset {id: $dataset})
            UNWIND $rows AS row
            WITH d, row WHERE NOT EXISTS { (:Reading {id: row.id}) }
            OPTIONAL MATCH (p:Practice {code: row.subject})
            CREATE (r:Reading)-[:FROM]->(d)
            SET r = row.properties, r.untied = CASE WHEN p IS NULL THEN true END
            FOREACH (found IN CASE WHEN p IS NULL THEN [] ELSE [p] END | CREATE (found)-[:MEASURED]->(r))
            """;

    @Cypher(seeks = true)
    static final String PUT_PCN_READINGS = """
            MATCH (d:Dataset {id: $dataset})
            UNWIND $rows AS row
            WITH d, row WHERE NOT EXISTS { (:Reading {id: row.id}) }
            OPTIONAL MATCH (p:Pcn {code: row.subject})
            CREATE (r:Reading)-[:FROM]->(d)
            SET r = row.properties, r.untied = CASE WHEN p IS NULL THEN true END
            FOREACH (found IN CASE WHEN p IS NULL THEN [] ELSE [p] END | CREATE (found)-[:MEASURED]->(r))
            """;

    /** Ties readings that came before their practice did. */
    @Cypher(seeks = true)
    static final String TIE_PRACTICES = """
            MATCH (r:Reading {untied: true})
            MATCH (p:Practice {code: r.subject})
            WITH r, p LIMIT 2000
            MERGE (p)-[:MEASURED]->(r)
            REMOVE r.untied
            RETURN count(r) AS tied
            """;

    @Cypher(seeks = true)
    static final String TIE_PCNS = """
            MATCH (r:Reading {untied: true})
            MATCH (p:Pcn {code: r.subject})
            WITH r, p LIMIT 2000
            MERGE (p)-[:MEASURED]->(r)
            REMOVE r.untied
            RETURN count(r) AS tied
            """;

    /** Makes an import's datasets visible, all together. */
    @Cypher
    static final String SHOW = "MATCH (d:Dataset {import: $import, state: 'loading'}) SET d.state = 'held'";

    /** Of two sets of readings about the same source and period the later day wins. */
    @Cypher
    static final String SUPERSEDE = """
            MATCH (new:Dataset {state: 'held'}) WHERE NOT new.kind IN ['REGISTER', 'RECORDS']
            MATCH (old:Dataset {state: 'held'})
            WHERE NOT old.kind IN ['REGISTER', 'RECORDS'] AND old.source = new.source AND old.period = new.period AND old.id <> new.id
              AND (old.asAt < new.asAt OR (old.asAt = new.asAt AND new.import = $import AND old.import <> $import))
            SET old.state = 'superseded'
            """;

    @Cypher(seeks = true)
    static final String DROP_READINGS = """
            MATCH (r:Reading {dataset: $dataset}) WHERE r.period IS NOT NULL
            WITH r LIMIT 2000
            DETACH DELETE r
            RETURN count(r) AS dropped
            """;

    /** Datasets whose readings must go: superseded ones, and those that an import left unfinished. */
    @Cypher
    static final String LEFTOVERS = """
            MATCH (d:Dataset)
            WHERE d.state = 'loading' OR (d.state = 'superseded' AND NOT d.dropped)
            RETURN d.id AS id, d.state AS state
            """;

    @Cypher(seeks = true)
    static final String FORGET = "MATCH (d:Dataset {id: $dataset}) DETACH DELETE d";

    @Cypher(seeks = true)
    static final String MARK_DROPPED = "MATCH (d:Dataset {id: $dataset}) SET d.dropped = true";

    /** What the graph really holds of a dataset: readings and figures in them. */
    @Cypher(seeks = true)
    static final String STORED = """
            MATCH (r:Reading {dataset: $dataset}) WHERE r.period IS NOT NULL
            RETURN count(r) AS readings,
                   sum(size([key IN keys(r) WHERE NOT key IN ['id', 'subject', 'period', 'dataset', 'untied']])) AS figures
            """;

    /** Figures of one period of one dataset. */
    @Cypher(seeks = true)
    static final String FIGURES = """
            MATCH (r:Reading {dataset: $dataset, period: $period})
            RETURN r.subject AS subject, properties(r) AS figures
            """;

    @Cypher
    static final String PUT_INDICATORS = """
            UNWIND $rows AS row
            MERGE (i:Indicator {key: row.key})
            SET i.label = row.label, i.unit = row.unit, i.domain = row.domain
            """;

    @Cypher
    static final String PUT_BREAKS = """
            UNWIND $rows AS row
            MERGE (b:Break {key: row.key})
            SET b.source = row.source, b.from = row.from, b.to = row.to, b.why = row.why
            WITH b
            MATCH (d:Dataset) WHERE d.source = b.source
            MERGE (d)-[:HAS_BREAK]->(b)
            """;

    @Cypher
    static final String KEEP_REPORT = """
            CREATE (:FigureReport {id: $id, practice: $practice, figure: $figure, problem: $problem, at: $at})
            """;
}

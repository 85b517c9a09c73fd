package org.practicecommons.ingest;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for the record of imports. Owns Import. */
final class ImportQueries {
    private ImportQueries() {}

    @Cypher(seeks = true)
    static final String PUT = """
            MERGE (i:Import {id: $id})
            SET i.state = $state, i.startedAt = $startedAt, i.endedAt = $endedAt, i.dryRun = $dryRun, i.report = $report
            """;

    @Cypher(seeks = true)
    static final String TIE_DATASETS = """
            MATCH (i:Import {id: $id})
            UNWIND $datasets AS dataset
            MATCH (d:Dataset {id: dataset})
            MERGE (i)-[:READ]->(d)
            """;

    @Cypher(seeks = true)
    static final String GET = "MATCH (i:Import {id: $id}) RETURN i.report AS report";

    /** Imports that never ended, and whether what they brought had become visible by then. */
    @Cypher
    static final String CUT_OFF = """
            MATCH (i:Import) WHERE i.state = 'running'
            RETURN i.report AS report, EXISTS { (:Dataset {import: i.id, state: 'held'}) } AS visible
            """;
}

package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for evidence: {@code (:Innovation)-[:HAS_EVIDENCE]->(:Evidence {slot, kind, text, source, voice})}. Owns both. */
final class EvidenceQueries {
    private EvidenceQueries() {}

    @Cypher(seeks = true)
    static final String OF_RECORD = """
            MATCH (:Innovation {id: $record})-[:HAS_EVIDENCE]->(e:Evidence)
            RETURN properties(e) AS evidence
            ORDER BY evidence.at, evidence.id
            """;

    @Cypher(seeks = true)
    static final String BY_ID = "MATCH (e:Evidence {id: $id}) RETURN properties(e) AS evidence";

    @Cypher(seeks = true)
    static final String BY_AUTHOR =
            "MATCH (e:Evidence {author: $author}) RETURN properties(e) AS evidence ORDER BY evidence.at DESC";

    /** Locks the record, and finds the evidence in which its author says just this; parameters record, evidence. */
    @Cypher(seeks = true)
    static final String SAME = """
            MATCH (i:Innovation {id: $record})
            SET i.version = i.version
            WITH i
            MATCH (i)-[:HAS_EVIDENCE]->(e:Evidence)
            WHERE e.author = $evidence.author AND e.slot = $evidence.slot AND e.kind = $evidence.kind
              AND e.text = $evidence.text AND e.source = $evidence.source AND e.voice = $evidence.voice
            RETURN properties(e) AS evidence ORDER BY e.id LIMIT 1
            """;

    /** Parameters record, evidence. */
    @Cypher(seeks = true)
    static final String ADD = """
            MATCH (i:Innovation {id: $record})
            CREATE (i)-[:HAS_EVIDENCE]->(e:Evidence)
            SET e = $evidence, i.changed = $evidence.at
            """;

    /** What was done because of it; parameters id, acted (null takes it back), at. */
    @Cypher(seeks = true)
    static final String ANSWER = """
            MATCH (i:Innovation)-[:HAS_EVIDENCE]->(e:Evidence {id: $id})
            SET e.acted = $acted, e.actedAt = $at, i.changed = $at
            """;

    @Cypher(seeks = true)
    static final String DELETE = "MATCH (e:Evidence {id: $id}) DETACH DELETE e";

    @Cypher(seeks = true)
    static final String REDACT =
            "MATCH (e:Evidence {id: $id}) SET e.text = '', e.source = '', e.voice = '', e.acted = null, e.removed = true";
}

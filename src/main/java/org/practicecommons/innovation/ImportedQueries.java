package org.practicecommons.innovation;

import org.practicecommons.platform.graph.Cypher;

/** Cypher for records that came in files, and for what curators decide about them. */
final class ImportedQueries {
    private ImportedQueries() {}

    /** Which of these records are held; parameter ids. */
    @Cypher(seeks = true)
    static final String HELD = """
            UNWIND $ids AS id
            MATCH (i:Innovation {id: id})
            RETURN i.id AS id, i.content AS content, i.version AS version, i.importedVersion AS imported,
                   i.sourceAsAt AS asAt, i.leadCode AS lead, i.status <> 'DRAFT' AS out
            """;

    /** Which of these practices the network has; parameter codes. */
    @Cypher(seeks = true)
    static final String PRACTICES = """
            UNWIND $codes AS code
            MATCH (p:Practice {code: code})
            RETURN p.code AS code, p.name AS name
            """;

    /** Takes away the ties to a lead that the source no longer names; parameters id, code. */
    @Cypher(seeks = true)
    static final String UNTIE = """
            MATCH (i:Innovation {id: $id})
            CALL (i) { MATCH (i)<-[l:LEADS]-() DELETE l }
            CALL (i) { MATCH (i)<-[p:PRACTISES]-(:Practice {code: $code}) WHERE p.began IS NULL DELETE p }
            """;

    /** Imported drafts, the longest waiting first; parameter author. */
    @Cypher(seeks = true)
    static final String WAITING = "MATCH (i:Innovation {author: $author, status: 'DRAFT'})\n" + InnovationQueries.ROW
            + "ORDER BY record.created, record.id";

    /** Parameters id, status, visibility, audience, now. */
    @Cypher(seeks = true)
    static final String DECIDE = """
            MATCH (i:Innovation {id: $id})
            SET i.status = $status, i.visibility = $visibility, i.audience = $audience, i.changed = $now,
                i.version = i.version + 1
            """;
}

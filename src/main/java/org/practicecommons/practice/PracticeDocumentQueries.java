package org.practicecommons.practice;

import org.practicecommons.platform.graph.Cypher;

/** Cypher that says which practices search must know. */
final class PracticeDocumentQueries {
    private PracticeDocumentQueries() {}

    /** Codes of all practices, closed ones too. */
    @Cypher
    static final String ALL_CODES = """
            MATCH (p:Practice)
            RETURN p.code AS code
            ORDER BY code
            """;
}

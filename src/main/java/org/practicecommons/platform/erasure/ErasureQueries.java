package org.practicecommons.platform.erasure;

import org.practicecommons.platform.graph.Cypher;

/** Cypher that makes the store write over what it freed. */
final class ErasureQueries {
    private ErasureQueries() {}

    /**
     * Fills freed records: Neo4j marks the records of a deleted text as free and leaves the bytes until another text takes
     * their place. Parameters texts (how many), text.
     */
    @Cypher
    static final String FILL = "UNWIND range(1, $texts) AS number CREATE (:Filler {text: $text})";

    @Cypher
    static final String EMPTY = "MATCH (f:Filler) DELETE f";

    /** Only the program's own child has this procedure; it stands in {@code Settling} of the engine. */
    static final String SETTLE = "CALL practicecommons.settle()";
}

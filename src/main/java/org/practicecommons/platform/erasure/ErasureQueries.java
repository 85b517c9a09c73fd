package org.practicecommons.platform.erasure;

import org.practicecommons.platform.graph.Cypher;

/** Cypher that makes the store blank what it freed. */
final class ErasureQueries {
    private ErasureQueries() {}

    /** Any small change: the newest log must hold one that came after the removal, or the log of the removal is kept. */
    @Cypher
    static final String STAMP = "MERGE (lock:SchemaLock {id: 'one'}) SET lock.at = datetime()";

    /** Only the program's own child has this procedure; it stands in {@code Settling} of the engine. */
    static final String SETTLE = "CALL practicecommons.settle()";
}

package org.practicecommons.platform.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.Cypher;
import org.springframework.stereotype.Component;

/**
 * Where a change is noted for search, in the same transaction that makes the change: either both happen or neither.
 *
 * <p>The counter node stays locked until the caller's transaction ends, so sequence numbers become visible in their
 * order and without gaps. It also makes writers wait for one another: enqueue last, and once per transaction.
 */
@Component
public class Outbox {
    /**
     * Notes a change of {@code $ids}, a list without doubles, of {@code $kind}. For callers whose transaction is not
     * the driver's own.
     */
    @Cypher
    public static final String ENQUEUE = """
            MERGE (c:OutboxCounter {id: 'search'})
              ON CREATE SET c.last = 0, c.graph = randomUUID()
            SET c.locked = true
            WITH c
            SET c.last = c.last + size($ids)
            WITH c.last - size($ids) AS before
            UNWIND range(1, size($ids)) AS place
            CREATE (:Outbox {seq: before + place, kind: $kind, id: $ids[place - 1], at: datetime()})
            """;

    /**
     * Notes that these things were added, changed or removed. Call {@link Projector#wake()} after the commit to have it
     * in search at once; otherwise it takes a second or so.
     *
     * @param tx the transaction that changes them
     * @param kind {@link DocumentSource#kind()} of them
     * @param ids theirs; doubles count once; none is allowed
     */
    public void enqueue(TransactionContext tx, String kind, Collection<String> ids) {
        List<String> once = List.copyOf(new LinkedHashSet<>(ids));
        if (!once.isEmpty()) {
            tx.run(ENQUEUE, Map.of("kind", kind, "ids", once)).consume();
        }
    }
}

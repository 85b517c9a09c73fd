package org.practicecommons.platform.search;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.practicecommons.platform.graph.Cypher;
import org.springframework.stereotype.Component;

/** The reading end of the outbox. */
@Component
class OutboxQueue {
    @Cypher
    static final String COUNTER = """
            MERGE (c:OutboxCounter {id: 'search'})
              ON CREATE SET c.last = 0, c.graph = randomUUID()
            RETURN c.last AS last, c.graph AS graph
            """;

    @Cypher
    static final String PENDING = """
            MATCH (o:Outbox)
            WHERE o.seq > 0 AND o.kind IN $kinds
            RETURN o.seq AS seq, o.kind AS kind, o.id AS id
            ORDER BY o.seq
            LIMIT $limit
            """;

    @Cypher(seeks = true)
    static final String DONE = """
            UNWIND $seqs AS seq
            MATCH (o:Outbox {seq: seq})
            DELETE o
            """;

    @Cypher
    static final String LAG = """
            MATCH (o:Outbox)
            RETURN count(o) AS waiting, min(o.at) AS since
            """;

    private final Driver driver;
    private final Outbox outbox;

    OutboxQueue(Driver driver, Outbox outbox) {
        this.driver = driver;
        this.outbox = outbox;
    }

    /** One noted change. */
    record Change(long seq, String kind, String id) {}

    /**
     * How far the outbox has come.
     *
     * @param last highest number given out so far
     * @param graph tells this graph from every other, so that an index filled from another one is not taken for ours
     */
    record Counter(long last, String graph) {}

    Counter counter() {
        Record row = query(COUNTER, Map.of()).getFirst();
        return new Counter(row.get("last").asLong(), row.get("graph").asString());
    }

    List<Change> pending(Collection<String> kinds, int limit) {
        return query(PENDING, Map.of("kinds", List.copyOf(kinds), "limit", limit)).stream()
                .map(row -> new Change(
                        row.get("seq").asLong(),
                        row.get("kind").asString(),
                        row.get("id").asString()))
                .toList();
    }

    void done(Collection<Change> changes) {
        query(DONE, Map.of("seqs", changes.stream().map(Change::seq).toList()));
    }

    SearchFacts.Lag lag() {
        Record row = query(LAG, Map.of()).getFirst();
        Optional<Instant> since = row.get("since").isNull()
                ? Optional.empty()
                : Optional.of(row.get("since").asZonedDateTime()).map(ZonedDateTime::toInstant);
        return new SearchFacts.Lag(row.get("waiting").asLong(), since);
    }

    void enqueue(String kind, Collection<String> ids) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> outbox.enqueue(tx, kind, ids));
        }
    }

    private List<Record> query(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}

package org.practicecommons.platform.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.world.Engines;

/** A small kind of document of its own, with everything the projection needs, on the real engines. */
final class Things implements DocumentSource {
    static final String KIND = "thing";
    static final String PREFIX = "things-of-a-test-";
    static final String MAPPING = """
            {"settings": {"number_of_shards": 1, "auto_expand_replicas": "0-1"},
             "mappings": {"dynamic": "strict", "properties": {
               "word": {"type": "keyword"}, "hash": {"type": "keyword", "index": false},
               "version": {"type": "long", "index": false}}}}
            """;

    private final Engines engines;
    final ElasticsearchClient client;
    final Outbox outbox = new Outbox();
    final OutboxQueue queue;
    final SearchMappings mappings;
    final IndexBuild build;
    final Projector projector;
    final Parity parity;

    Things(Engines engines, String mapping) {
        this.engines = engines;
        this.client = engines.elasticsearch();
        this.queue = new OutboxQueue(engines.driver(), outbox);
        this.mappings = new SearchMappings(client, PREFIX, Map.of(KIND, new SearchMapping(KIND, mapping)));
        var log = new ProjectionLog();
        var writer = new DocumentWriter(client);
        var projection = new Projection(List.of(this), queue, mappings, writer, log);
        this.build = new IndexBuild(client, mappings, queue, writer);
        this.parity = new Parity(client, mappings, projection, queue, log);
        var due = new ParityDue(engines.local());
        this.projector = new Projector(projection, new IndexUpkeep(projection, build), parity, due, queue, log);
    }

    /** Removes what earlier tests left of this kind, in both engines. */
    void clear() throws IOException {
        change("MATCH (n) WHERE n:Thing OR n:Outbox OR n:OutboxCounter DETACH DELETE n", Map.of(), List.of());
        List<String> old = List.copyOf(
                client.indices().get(g -> g.index(PREFIX + "*")).indices().keySet());
        if (!old.isEmpty()) {
            client.indices().delete(d -> d.index(old));
        }
        // The counter is there before writers race for it, as on a graph with the program's schema.
        queue.counter();
    }

    void put(String id, String word) {
        change("MERGE (t:Thing {id: $id}) SET t.word = $word", Map.of("id", id, "word", word), List.of(id));
    }

    void remove(String id) {
        change("MATCH (t:Thing {id: $id}) DELETE t", Map.of("id", id), List.of(id));
    }

    /** Changes the graph without a word to the outbox. */
    void putSecretly(String id, String word) {
        change("MERGE (t:Thing {id: $id}) SET t.word = $word", Map.of("id", id, "word", word), List.of());
    }

    void change(String cypher, Map<String, Object> parameters, List<String> ids) {
        try (var session = engines.driver().session()) {
            session.executeWriteWithoutResult((TransactionContext tx) -> {
                tx.run(cypher, parameters).consume();
                outbox.enqueue(tx, KIND, ids);
            });
        }
    }

    String alias() {
        return mappings.alias(KIND);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return engines
                .driver()
                .executableQuery("MATCH (t:Thing) WHERE t.id IN $ids RETURN t.id AS id, t.word AS word")
                .withParameters(Map.of("ids", List.copyOf(ids)))
                .execute()
                .records()
                .stream()
                .map(row -> new SearchDocument(
                        row.get("id").asString(),
                        Map.<String, Object>of("word", row.get("word").asString())))
                .toList();
    }

    @Override
    public List<String> allIds() {
        return engines.driver().executableQuery("MATCH (t:Thing) RETURN t.id AS id").execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
    }
}

package org.practicecommons.platform.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Compares the index with the graph, by id and content hash, both ways, and puts right what differs. */
@Component
public class Parity {
    private static final Time KEEP_ALIVE = Time.of(t -> t.time("1m"));

    private final ElasticsearchClient client;
    private final SearchMappings mappings;
    private final Projection projection;
    private final OutboxQueue outbox;
    private final ProjectionLog log;
    private final Clock clock = Clock.systemUTC();

    Parity(
            ElasticsearchClient client,
            SearchMappings mappings,
            Projection projection,
            OutboxQueue outbox,
            ProjectionLog log) {
        this.client = client;
        this.mappings = mappings;
        this.projection = projection;
        this.outbox = outbox;
        this.log = log;
    }

    /**
     * Compares all documents of a kind. Changes that still wait in the outbox count as differences: drain first.
     *
     * @throws IOException when Elasticsearch is away
     */
    public ParityReport check(String kind) throws IOException {
        Map<String, String> indexed = inIndex(mappings.alias(kind));
        long inIndex = indexed.size();
        DocumentSource source = projection.source(kind);
        List<String> missing = new ArrayList<>();
        List<String> different = new ArrayList<>();
        List<String> ids = source.allIds();
        for (List<String> some : IndexBuild.batches(ids)) {
            for (SearchDocument document : source.documents(some)) {
                String hash = indexed.remove(document.id());
                if (hash == null) {
                    missing.add(document.id());
                } else if (!hash.equals(document.hash())) {
                    different.add(document.id());
                }
            }
        }
        List<String> extra = indexed.keySet().stream().sorted().toList();
        var report = new ParityReport(kind, clock.instant(), ids.size(), inIndex, missing, extra, different);
        log.checked(report);
        return report;
    }

    /**
     * Notes exactly what a check found wrong in the outbox again.
     *
     * @return how many ids
     */
    public int repair(ParityReport report) {
        outbox.enqueue(report.kind(), report.faults());
        return report.faults().size();
    }

    private Map<String, String> inIndex(String alias) throws IOException {
        client.indices().refresh(r -> r.index(alias));
        String view = client.openPointInTime(p -> p.index(alias).keepAlive(KEEP_ALIVE))
                .id();
        try {
            Map<String, String> hashes = new HashMap<>();
            List<FieldValue> after = List.of();
            do {
                List<Hit<JsonData>> hits = slice(view, after);
                hits.forEach(hit -> hashes.put(hit.id(), hash(hit)));
                after = hits.isEmpty() ? List.of() : hits.getLast().sort();
            } while (!after.isEmpty());
            return hashes;
        } finally {
            client.closePointInTime(p -> p.id(view));
        }
    }

    private List<Hit<JsonData>> slice(String view, List<FieldValue> after) throws IOException {
        return client.search(
                        s -> {
                            s.pit(p -> p.id(view).keepAlive(KEEP_ALIVE))
                                    .size(DocumentWriter.BATCH)
                                    .trackTotalHits(t -> t.enabled(false))
                                    .source(f -> f.filter(i -> i.includes(SearchDocument.HASH)))
                                    .sort(o -> o.field(f -> f.field("_shard_doc")));
                            return after.isEmpty() ? s : s.searchAfter(after);
                        },
                        JsonData.class)
                .hits()
                .hits();
    }

    private static String hash(Hit<JsonData> hit) {
        JsonData source = hit.source();
        return source == null ? "" : source.toJson().asJsonObject().getString(SearchDocument.HASH, "");
    }
}

package org.practicecommons.platform.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fills a new index from the graph while the old one serves. */
@Component
class IndexBuild {
    private static final Logger LOG = LoggerFactory.getLogger(IndexBuild.class);

    private final ElasticsearchClient client;
    private final SearchMappings mappings;
    private final OutboxQueue outbox;
    private final DocumentWriter writer;

    IndexBuild(ElasticsearchClient client, SearchMappings mappings, OutboxQueue outbox, DocumentWriter writer) {
        this.client = client;
        this.mappings = mappings;
        this.outbox = outbox;
        this.writer = writer;
    }

    /** Builds only if the serving index is missing, of another mapping or of another graph. True when it built. */
    boolean ensure(DocumentSource source) throws IOException {
        if (mappings.isCurrent(source.kind(), outbox.counter().graph())) {
            return false;
        }
        rebuild(source);
        return true;
    }

    /**
     * Builds in any case. The outbox number is read before the documents are, so whatever changes meanwhile has a higher
     * one and is projected again afterwards.
     */
    void rebuild(DocumentSource source) throws IOException {
        OutboxQueue.Counter counter = outbox.counter();
        String index = mappings.create(source.kind(), counter);
        List<String> ids = source.allIds();
        for (List<String> some : batches(ids)) {
            Map<String, Long> versions = new LinkedHashMap<>();
            some.forEach(id -> versions.put(id, counter.last()));
            List<String> refused =
                    writer.write(new DocumentWriter.Target(index, false), versions, source.documents(some));
            refused.forEach(why -> LOG.warn("Search index {} refused {}", index, why));
        }
        client.indices().refresh(r -> r.index(index));
        mappings.serve(source.kind(), index);
        LOG.info("Search index {} built from the graph: {} documents", index, ids.size());
    }

    /** Drops what no longer serves. To be called when those who were still reading it have ended. */
    void dropOld(DocumentSource source) throws IOException {
        mappings.dropOld(source.kind());
    }

    static List<List<String>> batches(List<String> ids) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += DocumentWriter.BATCH) {
            batches.add(ids.subList(from, Math.min(ids.size(), from + DocumentWriter.BATCH)));
        }
        return batches;
    }
}

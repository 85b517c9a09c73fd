package org.practicecommons.platform.erasure;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Elasticsearch's files: a document that was replaced stays in its segment until segments are merged. */
@Component
class SearchFiles {
    private final ElasticsearchClient client;

    SearchFiles(ElasticsearchClient client) {
        this.client = client;
    }

    /** Merges all segments that hold documents which were replaced or removed, and lets the logs of changes go. */
    void merge() {
        try {
            client.indices().forcemerge(merge -> merge.index("*").maxNumSegments(1L));
            client.indices().flush(flush -> flush.index("*").force(true).waitIfOngoing(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.practicecommons.platform.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes documents in bulk. Writing the same again changes nothing; an older version never overwrites a newer one. */
@Component
class DocumentWriter {
    /** Documents in one bulk request. */
    static final int BATCH = 1_000;

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final ElasticsearchClient client;

    DocumentWriter(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * Indexes the present and deletes the absent.
     *
     * @param target alias or index
     * @param versions for each id the outbox number it is written for
     * @param present the documents that are there; ids without one are deleted
     * @return what Elasticsearch will never take, with its reason
     * @throws IOException when it should be tried again later
     */
    List<String> write(Target target, Map<String, Long> versions, List<SearchDocument> present) throws IOException {
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<String, SearchDocument> byId =
                present.stream().collect(Collectors.toMap(SearchDocument::id, Function.identity()));
        BulkRequest.Builder bulk =
                new BulkRequest.Builder().index(target.name()).requireAlias(target.alias());
        versions.forEach((id, version) -> bulk.operations(operation(id, version, byId)));
        List<String> refused = new ArrayList<>();
        for (BulkResponseItem item : client.bulk(bulk.build()).items()) {
            if (isRefused(item)) {
                refused.add(item.id() + ": " + reason(item));
            }
        }
        return refused;
    }

    /**
     * Where to write.
     *
     * @param alias whether the name is an alias; if so, a missing one is never made into an index by the way
     */
    record Target(String name, boolean alias) {}

    private static BulkOperation operation(String id, long version, Map<String, SearchDocument> present) {
        SearchDocument document = present.get(id);
        if (document == null) {
            return BulkOperation.of(o -> o.delete(d -> d.id(id).version(version).versionType(VersionType.ExternalGte)));
        }
        return BulkOperation.of(o -> o.index(i ->
                i.id(id).version(version).versionType(VersionType.ExternalGte).document(document.source(version))));
    }

    private static boolean isRefused(BulkResponseItem item) throws IOException {
        int status = item.status();
        boolean indexIsGone = status == NOT_FOUND && item.error() != null;
        if (status == TOO_MANY || status >= SERVER_ERROR || indexIsGone) {
            throw new IOException("Elasticsearch could not take " + item.id() + " now: " + reason(item));
        }
        // A conflict means that a newer version is there already.
        return item.error() != null && status != CONFLICT;
    }

    private static String reason(BulkResponseItem item) {
        var error = item.error();
        return error == null ? "status " + item.status() : Objects.requireNonNullElse(error.reason(), error.type());
    }
}

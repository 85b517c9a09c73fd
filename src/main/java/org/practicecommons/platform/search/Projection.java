package org.practicecommons.platform.search;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * One step of bringing the outbox into the index: read some changes, load the documents as they are now, write them
 * under the highest number noted for each, and only then forget the changes. Cut off anywhere, it is simply done again.
 */
@Component
class Projection {
    private final Map<String, DocumentSource> sources;
    private final OutboxQueue outbox;
    private final SearchMappings mappings;
    private final DocumentWriter writer;
    private final ProjectionLog log;

    Projection(
            Collection<DocumentSource> sources,
            OutboxQueue outbox,
            SearchMappings mappings,
            DocumentWriter writer,
            ProjectionLog log) {
        this.sources =
                new TreeMap<>(sources.stream().collect(Collectors.toMap(DocumentSource::kind, Function.identity())));
        this.outbox = outbox;
        this.mappings = mappings;
        this.writer = writer;
        this.log = log;
    }

    Collection<DocumentSource> sources() {
        return sources.values();
    }

    /** The source of a kind; an unknown kind is a programming error. */
    DocumentSource source(String kind) {
        DocumentSource source = sources.get(kind);
        if (source == null) {
            throw new IllegalArgumentException("No source of search documents of kind " + kind);
        }
        return source;
    }

    /** Projects up to a batch of changes. Answers how many there were: 0 when nothing waits. */
    int step() throws IOException {
        List<OutboxQueue.Change> changes = outbox.pending(sources.keySet(), DocumentWriter.BATCH);
        Map<String, Map<String, Long>> versionsByKind = new TreeMap<>();
        for (OutboxQueue.Change change : changes) {
            versionsByKind
                    .computeIfAbsent(change.kind(), kind -> new LinkedHashMap<>())
                    .merge(change.id(), change.seq(), Math::max);
        }
        for (Map.Entry<String, Map<String, Long>> entry : versionsByKind.entrySet()) {
            write(source(entry.getKey()), entry.getValue());
        }
        if (!changes.isEmpty()) {
            outbox.done(changes);
        }
        return changes.size();
    }

    private void write(DocumentSource source, Map<String, Long> versions) throws IOException {
        List<SearchDocument> present = source.documents(versions.keySet());
        var target = new DocumentWriter.Target(mappings.alias(source.kind()), true);
        log.refused(writer.write(target, versions, present));
    }
}

package org.practicecommons.platform.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.GetAliasResponse;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The indices as the files in {@code search-mappings} describe them. Everyone reads and writes by the alias, which is
 * named as the file; behind it stands an index whose name also holds a hash of the file, a hash of the graph it was
 * filled from and the outbox number it was filled at.
 */
@Component
public class SearchMappings {
    private static final String FOLDER = "classpath*:search-mappings/*.json";

    private final ElasticsearchClient client;
    private final String prefix;
    private final Map<String, SearchMapping> byKind;

    /**
     * Reads the files.
     *
     * @param prefix put before the name of every alias and index, so that several programs can share a cluster; empty by
     *     default
     */
    @Autowired
    public SearchMappings(ElasticsearchClient client, @Value("${practicecommons.search.prefix:}") String prefix) {
        this(client, prefix, onClassPath());
    }

    SearchMappings(ElasticsearchClient client, String prefix, Map<String, SearchMapping> byKind) {
        this.client = client;
        this.prefix = prefix;
        this.byKind = byKind;
    }

    /** The name by which a kind of document is searched. */
    public String alias(String kind) {
        return prefix + mapping(kind).kind();
    }

    /** The index that serves now, empty when there is none. */
    Optional<String> serving(String kind) throws IOException {
        String alias = alias(kind);
        if (!client.indices().existsAlias(a -> a.name(alias)).value()) {
            return Optional.empty();
        }
        GetAliasResponse found = client.indices().getAlias(a -> a.name(alias));
        return found.aliases().keySet().stream().findFirst();
    }

    /** Whether the serving index was made from the file as it is now and filled from this graph. */
    boolean isCurrent(String kind, String graph) throws IOException {
        String stem = mapping(kind).indexStem(prefix, graph);
        return serving(kind).filter(index -> index.startsWith(stem)).isPresent();
    }

    /** Makes an empty index beside the serving one. Rests of an earlier, interrupted try are dropped first. */
    String create(String kind, OutboxQueue.Counter counter) throws IOException {
        String serving = serving(kind).orElse("");
        String index = mapping(kind).indexStem(prefix, counter.graph()) + counter.last();
        String name = index.equals(serving) ? index + "0" : index;
        dropAllBut(kind, serving);
        client.indices()
                .create(c -> c.withJson(new StringReader(mapping(kind).body())).index(name));
        return name;
    }

    /** Moves the alias to a filled index, in one call. What stood behind it stays for those who are reading it. */
    void serve(String kind, String index) throws IOException {
        List<Action> actions = new ArrayList<>();
        serving(kind)
                .ifPresent(old ->
                        actions.add(Action.of(a -> a.remove(r -> r.index(old).alias(alias(kind))))));
        actions.add(Action.of(a -> a.add(r -> r.index(index).alias(alias(kind)))));
        client.indices().updateAliases(u -> u.actions(actions));
    }

    /** Drops the indices that once served, or were never finished. */
    void dropOld(String kind) throws IOException {
        String serving = serving(kind).orElse("");
        if (!serving.isEmpty()) {
            dropAllBut(kind, serving);
        }
    }

    private void dropAllBut(String kind, String kept) throws IOException {
        SearchMapping mapping = mapping(kind);
        List<String> old = client.indices().get(g -> g.index(alias(kind) + "-*")).indices().keySet().stream()
                .filter(index -> mapping.isOurs(prefix, index) && !index.equals(kept))
                .toList();
        if (!old.isEmpty()) {
            client.indices().delete(d -> d.index(old));
        }
    }

    private SearchMapping mapping(String kind) {
        return Optional.ofNullable(byKind.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("No search-mappings/" + kind + ".json"));
    }

    private static Map<String, SearchMapping> onClassPath() {
        Map<String, SearchMapping> mappings = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FOLDER)) {
                String kind = Objects.requireNonNull(file.getFilename()).replace(".json", "");
                mappings.put(kind, new SearchMapping(kind, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder search-mappings cannot be read", e);
        }
        return mappings;
    }
}

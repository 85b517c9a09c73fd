package org.practicecommons.platform.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Applies the files of {@code graph-schema/} in order, each once, and records its checksum. A file that was applied and
 * has since changed or gone stops the program: the files are history.
 */
@Component
public class GraphSchema {
    private static final String LOCK = "MERGE (lock:SchemaLock {id: 'one'}) SET lock.at = datetime()";
    private static final String APPLIED = "MATCH (v:SchemaVersion) RETURN v.file AS file, v.checksum AS checksum";
    private static final String RECORD =
            "MERGE (v:SchemaVersion {file: $file}) SET v.version = $version, v.checksum = $checksum, v.at = datetime()";

    private final Graph graph;

    GraphSchema(Graph graph) {
        this.graph = graph;
    }

    /**
     * Brings the graph to the newest schema. Two programs that start at once take turns.
     *
     * @return names of the files that were applied now
     */
    public List<String> apply() {
        List<SchemaFile> files = files();
        return due(files).isEmpty() ? List.of() : applyInTurn(files);
    }

    private List<String> applyInTurn(List<SchemaFile> files) {
        try (Session session = graph.session();
                Transaction lock = session.beginTransaction()) {
            lock.run(LOCK).consume();
            List<SchemaFile> due = due(files);
            due.forEach(this::apply);
            lock.commit();
            return due.stream().map(SchemaFile::name).toList();
        }
    }

    private List<SchemaFile> due(List<SchemaFile> files) {
        Map<String, String> applied = graph
                .list(
                        APPLIED,
                        Map.of(),
                        row -> Map.entry(
                                row.get("file").asString(), row.get("checksum").asString()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        refuseChangedHistory(files, applied);
        return files.stream().filter(file -> !applied.containsKey(file.name())).toList();
    }

    private static void refuseChangedHistory(List<SchemaFile> files, Map<String, String> applied) {
        Map<String, SchemaFile> byName =
                files.stream().collect(Collectors.toMap(SchemaFile::name, Function.identity()));
        applied.forEach((name, checksum) -> {
            SchemaFile file = byName.get(name);
            if (file == null) {
                throw new IllegalStateException(
                        "graph-schema/" + name
                                + " was applied to this graph and is missing from the program: the graph is newer than the program");
            }
            if (!file.checksum().equals(checksum)) {
                throw new IllegalStateException("graph-schema/" + name
                        + " was changed after it was applied: put the old text back and add a new file");
            }
        });
    }

    private void apply(SchemaFile file) {
        if (file.changesSchema()) {
            file.statements().forEach(graph::runAlone);
            graph.runAlone("CALL db.awaitIndexes(300)");
        } else {
            graph.change(tx ->
                    file.statements().forEach(statement -> tx.run(statement).consume()));
        }
        Map<String, Object> row = Map.of("file", file.name(), "version", file.version(), "checksum", file.checksum());
        graph.change(tx -> tx.run(RECORD, row).consume());
    }

    static List<SchemaFile> files() {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graph-schema/*.cypher");
            List<SchemaFile> files =
                    Arrays.stream(found).map(GraphSchema::read).sorted().toList();
            Set<Integer> versions = new HashSet<>();
            for (SchemaFile file : files) {
                if (!versions.add(file.version())) {
                    throw new IllegalStateException("graph-schema/ has two files with number " + file.version());
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SchemaFile read(Resource resource) {
        try {
            String name = java.util.Objects.requireNonNull(resource.getFilename());
            return SchemaFile.of(name, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

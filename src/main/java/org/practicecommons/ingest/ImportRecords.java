package org.practicecommons.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the reports of imports in the graph, each tied to the datasets it brought. */
@Component
class ImportRecords {
    private final Graph graph;
    private final JsonMapper json = JsonMapper.shared();

    ImportRecords(Graph graph) {
        this.graph = graph;
    }

    void put(ImportReport report) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", report.id());
        row.put("state", report.state().name().toLowerCase(java.util.Locale.ROOT));
        row.put("startedAt", report.startedAt().atZone(java.time.ZoneOffset.UTC));
        row.put("endedAt", report.endedAt() == null ? null : report.endedAt().atZone(java.time.ZoneOffset.UTC));
        row.put("dryRun", report.dryRun());
        row.put("report", json.writeValueAsString(report));
        graph.change(tx -> tx.run(ImportQueries.PUT, Values.value((Object) row)).consume());
    }

    void tie(ImportReport report) {
        List<String> datasets = report.files().stream()
                .map(ImportReport.FileOutcome::dataset)
                .filter(Objects::nonNull)
                .toList();
        graph.change(tx -> tx.run(ImportQueries.TIE_DATASETS, Map.of("id", report.id(), "datasets", datasets))
                .consume());
    }

    Optional<ImportReport> find(String id) {
        return graph.find(
                ImportQueries.GET,
                Map.of("id", id),
                row -> report(row.get("report").asString()));
    }

    /**
     * An import that never ended.
     *
     * @param visible whether what it brought had become visible, so that only its report was missing
     */
    record CutOff(ImportReport report, boolean visible) {}

    List<CutOff> cutOff() {
        return graph.list(
                ImportQueries.CUT_OFF,
                Map.of(),
                row -> new CutOff(
                        report(row.get("report").asString()), row.get("visible").asBoolean()));
    }

    private ImportReport report(String text) {
        return json.readValue(text, ImportReport.class);
    }
}

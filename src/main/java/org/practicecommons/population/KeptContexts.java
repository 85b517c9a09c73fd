package org.practicecommons.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Fingerprint;
import org.springframework.stereotype.Component;

/**
 * The context table as it was last worked out, kept in the graph column by column, so that a start reads some forty
 * arrays instead of half a million figures. It can be thrown away at any time: the readings are the record.
 */
@Component
class KeptContexts {
    private final Graph graph;

    KeptContexts(Graph graph) {
        this.graph = graph;
    }

    /** What a table depends on: the catalogue and every dataset that is held, registers too. */
    static String key(IndicatorCatalogue catalogue, List<Datasets.Held> datasets) {
        return Fingerprint.of(datasets.stream()
                .map(held -> held.dataset().id() + " " + held.inUse())
                .sorted()
                .collect(Collectors.joining("\n", catalogue.version() + "\n", "")));
    }

    void keep(String key, ContextTable table) {
        Set<String> codes = new TreeSet<>();
        table.columns().forEach(column -> codes.addAll(column.values().keySet()));
        List<Map<String, Object>> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(row(columns.size(), column, codes)));
        graph.change(tx -> {
            tx.run(KeptContextQueries.FORGET).consume();
            tx.run(KeptContextQueries.KEEP, Map.of("key", key, "codes", List.copyOf(codes), "columns", columns))
                    .consume();
        });
    }

    /**
     * The table, if it was kept for this key.
     *
     * @param open ODS codes of the practices that percentiles are among
     */
    Optional<ContextTable> read(
            String key, IndicatorCatalogue catalogue, List<Datasets.Held> datasets, Set<String> open) {
        Map<String, Dataset> byId = datasets.stream()
                .collect(Collectors.toMap(held -> held.dataset().id(), Datasets.Held::dataset));
        return graph.find(KeptContextQueries.READ, Map.of("key", key), row -> {
            List<String> codes = row.get("codes").asList(Value::asString);
            return new ContextTable(row.get("columns").asList(column -> column(column, codes, catalogue, byId, open)));
        });
    }

    private static ContextTable.Column column(
            Value column,
            List<String> codes,
            IndicatorCatalogue catalogue,
            Map<String, Dataset> datasets,
            Set<String> open) {
        Map<String, Double> values = new HashMap<>();
        Value figures = column.get("values");
        for (int place = 0; place < codes.size(); place++) {
            double figure = figures.get(place).asDouble();
            if (!Double.isNaN(figure)) {
                values.put(codes.get(place), figure);
            }
        }
        return ContextTable.column(
                catalogue.find(column.get("indicator").asString()).orElseThrow(),
                Objects.requireNonNull(datasets.get(column.get("dataset").asString())),
                column.get("period").asString(),
                values,
                open);
    }

    private static Map<String, Object> row(int place, ContextTable.Column column, Set<String> codes) {
        return Map.of(
                "place", place,
                "indicator", column.indicator().key(),
                "dataset", column.dataset().id(),
                "period", column.period(),
                "values",
                        codes.stream()
                                .map(code -> column.values().getOrDefault(code, Double.NaN))
                                .toList());
    }
}

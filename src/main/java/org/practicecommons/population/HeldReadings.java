package org.practicecommons.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/** Reads the readings that the graph holds. */
@Component
public class HeldReadings {
    private final Graph graph;

    HeldReadings(Graph graph) {
        this.graph = graph;
    }

    /** What the graph holds of a dataset. */
    public record Stored(long readings, long figures) {}

    /** What readings bring against those that are held. */
    public record Difference(int added, int changed, int unchanged) {}

    /** How many readings of a dataset the graph holds, and how many figures in them. */
    public Stored stored(String dataset) {
        return graph.find(
                        DatasetQueries.STORED,
                        Map.of("dataset", dataset),
                        row -> new Stored(
                                row.get("readings").asLong(), row.get("figures").asLong()))
                .orElse(new Stored(0, 0));
    }

    /**
     * Compares readings with those of another dataset that is held.
     *
     * @param held id of the dataset in use for the same source and period
     */
    public Difference compare(String held, List<Reading> readings) {
        Map<String, Map<String, Map<String, Double>>> byPeriod = new HashMap<>();
        int added = 0;
        int changed = 0;
        for (Reading reading : readings) {
            Map<String, Double> before = byPeriod.computeIfAbsent(reading.period(), period -> figures(held, period))
                    .get(reading.subject());
            added += before == null ? 1 : 0;
            changed += before != null && !before.equals(reading.figures()) ? 1 : 0;
        }
        return new Difference(added, changed, readings.size() - added - changed);
    }

    /** Figures by subject for one period of one dataset; the reading's own properties are not among them. */
    Map<String, Map<String, Double>> figures(String dataset, String period) {
        Map<String, Map<String, Double>> figures = new HashMap<>();
        graph.list(
                DatasetQueries.FIGURES,
                Map.of("dataset", dataset, "period", period),
                row -> figures.put(
                        row.get("subject").asString(),
                        numbers(row.get("figures").asMap())));
        return figures;
    }

    private static Map<String, Double> numbers(Map<String, Object> properties) {
        Map<String, Double> numbers = new HashMap<>();
        properties.forEach((key, value) -> {
            if (value instanceof Double number) {
                numbers.put(key, number);
            }
        });
        return numbers;
    }
}

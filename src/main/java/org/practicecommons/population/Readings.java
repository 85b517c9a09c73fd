package org.practicecommons.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Provenance;
import org.springframework.stereotype.Component;

/**
 * Writes readings. They come in hidden batches under their dataset and become visible all together; what an import left
 * unfinished is taken away.
 */
@Component
public class Readings {
    private static final int BATCH = 1_000;
    private static final String ABOUT_PCNS = "pcn-ethnicity";

    private final Graph graph;

    Readings(Graph graph) {
        this.graph = graph;
    }

    /** Notes a dataset, hidden until {@link #show}. */
    public void begin(Dataset dataset, String importId) {
        Provenance from = dataset.provenance();
        Map<String, Object> row = new HashMap<>(Map.of(
                "id", dataset.id(),
                "source", from.source(),
                "file", from.file(),
                "publisher", from.publisher(),
                "licence", from.licence(),
                "period", from.period(),
                "asAt", from.asAt(),
                "checksum", dataset.checksum(),
                "retrievedOn", dataset.retrievedOn(),
                "kind", dataset.kind().name()));
        row.put("rows", dataset.rows());
        row.put("figures", dataset.figures());
        row.put("periods", dataset.periods());
        row.put("generated", dataset.generated());
        row.put("import", importId);
        graph.change(tx -> tx.run(DatasetQueries.BEGIN, row).consume());
    }

    /** Writes readings of a dataset, a thousand in a transaction. Safe to repeat. */
    public void put(String dataset, String source, List<Reading> readings) {
        String cypher =
                source.equals(ABOUT_PCNS) ? DatasetQueries.PUT_PCN_READINGS : DatasetQueries.PUT_PRACTICE_READINGS;
        for (int from = 0; from < readings.size(); from += BATCH) {
            List<Map<String, Object>> rows = readings.subList(from, Math.min(readings.size(), from + BATCH)).stream()
                    .map(reading -> row(dataset, reading))
                    .toList();
            graph.change(tx ->
                    tx.run(cypher, Map.of("dataset", dataset, "rows", rows)).consume());
        }
    }

    /** In the caller's transaction: makes everything an import brought visible, and hides what it supersedes. */
    public void show(TransactionContext tx, String importId) {
        tx.run(DatasetQueries.SHOW, Map.of("import", importId)).consume();
        tx.run(DatasetQueries.SUPERSEDE, Map.of("import", importId)).consume();
    }

    /** Ties readings to practices and PCNs that came after them. */
    public void tie() {
        while (counted(DatasetQueries.TIE_PRACTICES, Map.of(), "tied") > 0) {}
        while (counted(DatasetQueries.TIE_PCNS, Map.of(), "tied") > 0) {}
    }

    /**
     * Takes away readings that nobody may see any more, and datasets that an import left unfinished. Call only while no
     * import runs.
     *
     * @return ids of datasets that were unfinished
     */
    public List<String> tidy() {
        record Leftover(String id, boolean unfinished) {}
        List<Leftover> leftovers = graph.list(
                DatasetQueries.LEFTOVERS,
                Map.of(),
                row -> new Leftover(
                        row.get("id").asString(), row.get("state").asString().equals("loading")));
        for (Leftover leftover : leftovers) {
            Map<String, Object> dataset = Map.of("dataset", leftover.id());
            while (counted(DatasetQueries.DROP_READINGS, dataset, "dropped") > 0) {}
            String end = leftover.unfinished() ? DatasetQueries.FORGET : DatasetQueries.MARK_DROPPED;
            graph.change(tx -> tx.run(end, dataset).consume());
        }
        return leftovers.stream().filter(Leftover::unfinished).map(Leftover::id).toList();
    }

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

    /** What the graph holds of a dataset. */
    public record Stored(long readings, long figures) {}

    /** What readings bring against those that are held. */
    public record Difference(int added, int changed, int unchanged) {}

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

    private int counted(String cypher, Map<String, Object> parameters, String column) {
        return graph.write(tx -> tx.run(cypher, parameters).single().get(column).asInt());
    }

    private static Map<String, Object> row(String dataset, Reading reading) {
        String id = dataset + " " + reading.subject() + " " + reading.period();
        Map<String, Object> properties = new HashMap<>(reading.figures());
        properties.putAll(
                Map.of("id", id, "subject", reading.subject(), "period", reading.period(), "dataset", dataset));
        return Map.of("id", id, "subject", reading.subject(), "properties", properties);
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

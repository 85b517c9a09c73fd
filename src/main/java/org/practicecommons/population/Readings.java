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
}

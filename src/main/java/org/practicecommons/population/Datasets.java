package org.practicecommons.population;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Provenance;
import org.springframework.stereotype.Component;

/** The register of datasets: where every figure comes from. */
@Component
public class Datasets {
    /**
     * A dataset and whether its figures are in use.
     *
     * @param inUse false when a newer file about the same time took its place
     */
    public record Held(Dataset dataset, boolean inUse) {}

    private final Graph graph;

    Datasets(Graph graph) {
        this.graph = graph;
    }

    /** All datasets by source, newest first. */
    public List<Held> list() {
        return graph.list(DatasetQueries.LIST, Map.of(), Datasets::held);
    }

    private static Held held(Record row) {
        Dataset dataset = new Dataset(
                row.get("id").asString(),
                new Provenance(
                        row.get("source").asString(),
                        row.get("file").asString(),
                        row.get("publisher").asString(),
                        row.get("licence").asString(),
                        row.get("period").asString(),
                        row.get("asAt").asLocalDate()),
                row.get("checksum").asString(),
                row.get("retrievedOn").asLocalDate(),
                Dataset.Kind.valueOf(row.get("kind").asString()),
                row.get("rows").asInt(),
                row.get("figures").asInt(),
                row.get("periods").asList(Value::asString),
                row.get("generated").asBoolean());
        return new Held(dataset, row.get("state").asString().equals("held"));
    }
}

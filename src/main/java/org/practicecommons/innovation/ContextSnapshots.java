package org.practicecommons.innovation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.practicecommons.innovation.ContextSnapshot.Fact;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.graph.Cypher;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.population.ContextTable;
import org.practicecommons.population.Contexts;
import org.springframework.stereotype.Component;

/** Contexts frozen at the start of a journey: {@code (:Innovation)-[:STARTED_IN]->(:ContextSnapshot)}. Owns both. */
@Component
public class ContextSnapshots {
    @Cypher(seeks = true)
    static final String FREEZE = """
            MATCH (i:Innovation {id: $id})
            WHERE NOT EXISTS { (i)-[:STARTED_IN]->(:ContextSnapshot {code: $code}) }
            CREATE (i)-[:STARTED_IN]->(s:ContextSnapshot)
            SET s = $snapshot
            """;

    @Cypher(seeks = true)
    static final String OF_RECORD = """
            MATCH (i:Innovation {id: $id})-[:STARTED_IN]->(s:ContextSnapshot {code: $code})
            RETURN properties(s) AS snapshot
            """;

    private final Graph graph;
    private final Contexts contexts;
    private final Clock clock;

    ContextSnapshots(Graph graph, Contexts contexts, Clock clock) {
        this.graph = graph;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** The context in which a practice began; empty when nothing was known of it then. */
    public Optional<ContextSnapshot> of(String record, String odsCode) {
        return graph.find(OF_RECORD, Map.of("id", record, "code", odsCode), ContextSnapshots::snapshot);
    }

    /** Freezes what is known now, once; other organisations than practices have no context of their own. */
    void freeze(TransactionContext tx, String record, Organisation organisation) {
        List<ContextTable.Figure> figures = contexts.table().of(organisation.code());
        if (organisation.type() != OrganisationType.PRACTICE || figures.isEmpty()) {
            return;
        }
        Map<String, Object> snapshot = new HashMap<>();
        snapshot.put("code", organisation.code());
        snapshot.put("at", InnovationRows.at(clock.instant()));
        snapshot.put(
                "keys",
                figures.stream().map(one -> one.column().indicator().key()).toList());
        snapshot.put(
                "labels",
                figures.stream().map(one -> one.column().indicator().label()).toList());
        snapshot.put(
                "units",
                figures.stream().map(one -> one.column().indicator().unit()).toList());
        snapshot.put(
                "periods", figures.stream().map(one -> one.column().period()).toList());
        snapshot.put("values", figures.stream().map(ContextTable.Figure::value).toList());
        tx.run(FREEZE, Map.of("id", record, "code", organisation.code(), "snapshot", snapshot))
                .consume();
    }

    private static ContextSnapshot snapshot(Record row) {
        Value kept = row.get("snapshot");
        List<String> keys = kept.get("keys").asList(Value::asString);
        List<Fact> facts = IntStream.range(0, keys.size())
                .mapToObj(at -> new Fact(
                        keys.get(at),
                        kept.get("labels").get(at).asString(),
                        kept.get("units").get(at).asString(),
                        kept.get("periods").get(at).asString(),
                        kept.get("values").get(at).asDouble()))
                .toList();
        return new ContextSnapshot(kept.get("code").asString(), InnovationRows.at(kept, "at"), facts);
    }
}

package org.practicecommons.practice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.Batches;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Provenance;
import org.springframework.stereotype.Component;

/** Reads the register from the graph and writes what differs. */
@Component
class RegisterStore {
    private final Graph graph;
    private final PackedFacts facts = new PackedFacts();

    RegisterStore(Graph graph) {
        this.graph = graph;
    }

    /** What all register files say that were ever applied. */
    List<DatedFacts> extracts() {
        return graph.list(
                RegisterQueries.EXTRACTS,
                Map.of(),
                row -> new DatedFacts(
                        row.get("id").asString(),
                        new Provenance(
                                row.get("source").asString(),
                                row.get("file").asString(),
                                row.get("publisher").asString(),
                                row.get("licence").asString(),
                                row.get("period").asString(),
                                row.get("asAt").asLocalDate()),
                        facts.unpack(row.get("facts").asByteArray())));
    }

    RegisterDifference.Held held() {
        Map<String, RegisterDifference.HeldPractice> practices = new HashMap<>();
        graph.list(
                RegisterQueries.PRACTICE_HASHES,
                Map.of(),
                row -> practices.put(
                        row.get("code").asString(),
                        new RegisterDifference.HeldPractice(
                                row.get("hash").asString(),
                                PracticeStatus.valueOf(row.get("status").asString()))));
        Map<String, Register.Organisation> bodies = new HashMap<>();
        graph.list(RegisterQueries.BODIES, Map.of(), RegisterRows::body).forEach(body -> bodies.put(body.key(), body));
        Set<Register.Tie> ties = new HashSet<>(graph.list(RegisterQueries.TIES, Map.of(), RegisterRows::tie));
        return new RegisterDifference.Held(practices, bodies, ties);
    }

    void keep(TransactionContext tx, DatedFacts file) {
        Provenance from = file.provenance();
        tx.run(
                        RegisterQueries.KEEP_EXTRACT,
                        Map.of(
                                "id", file.dataset(),
                                "source", from.source(),
                                "file", from.file(),
                                "publisher", from.publisher(),
                                "licence", from.licence(),
                                "period", from.period(),
                                "asAt", from.asAt(),
                                "facts", facts.pack(file.facts())))
                .consume();
    }

    void write(TransactionContext tx, RegisterDifference difference, Register register) {
        Batches.run(tx, RegisterQueries.PUT_PRACTICES, difference.practices(), RegisterRows::row);
        putBodies(tx, OrganisationKind.PCN, RegisterQueries.PUT_PCNS, difference);
        putBodies(tx, OrganisationKind.SUB_ICB, RegisterQueries.PUT_SUB_ICBS, difference);
        putBodies(tx, OrganisationKind.ICB, RegisterQueries.PUT_ICBS, difference);
        putBodies(tx, OrganisationKind.REGION, RegisterQueries.PUT_REGIONS, difference);
        for (TieQueries kind : TieQueries.values()) {
            Batches.run(tx, kind.drop(), kind.of(difference.tiesDropped()), RegisterRows::row);
            Batches.run(tx, kind.add(), kind.of(difference.tiesAdded()), RegisterRows::row);
        }
        List<Register.Succession> successions = List.copyOf(register.successions());
        Batches.run(tx, RegisterQueries.PUT_ICB_SUCCESSIONS, of(successions, OrganisationKind.ICB), RegisterRows::row);
        Batches.run(
                tx,
                RegisterQueries.PUT_PRACTICE_SUCCESSIONS,
                of(successions, OrganisationKind.PRACTICE),
                RegisterRows::row);
    }

    void writeBoundaries(TransactionContext tx, Register register) {
        Batches.run(
                tx,
                RegisterQueries.PUT_BOUNDARIES,
                List.copyOf(register.boundaries().values()),
                RegisterRows::row);
    }

    private static List<Register.Succession> of(List<Register.Succession> successions, OrganisationKind kind) {
        return successions.stream().filter(s -> s.organisation() == kind).toList();
    }

    private static void putBodies(
            TransactionContext tx, OrganisationKind kind, String cypher, RegisterDifference difference) {
        List<Register.Organisation> bodies =
                difference.bodies().stream().filter(body -> body.kind() == kind).toList();
        Batches.run(tx, cypher, bodies, RegisterRows::row);
    }
}

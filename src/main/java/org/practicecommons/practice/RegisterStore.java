package org.practicecommons.practice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.Batches;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.Provenance;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register from the graph and writes what differs. */
@Component
class RegisterStore {
    private static final TypeReference<List<RegisterFact>> FACTS = new TypeReference<>() {};
    private static final Map<String, OrganisationKind> KIND_BY_LABEL = java.util.Arrays.stream(
                    OrganisationKind.values())
            .collect(Collectors.toMap(OrganisationKind::label, k -> k));

    private final Graph graph;
    private final JsonMapper json = JsonMapper.builder().build();

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
                        unpack(row.get("facts").asByteArray())));
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
        graph.list(RegisterQueries.BODIES, Map.of(), RegisterStore::body).forEach(body -> bodies.put(body.key(), body));
        Set<Register.Tie> ties = new HashSet<>(graph.list(RegisterQueries.TIES, Map.of(), RegisterStore::tie));
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
                                "facts", pack(file.facts())))
                .consume();
    }

    void write(TransactionContext tx, RegisterDifference difference, Register register) {
        Batches.run(tx, RegisterQueries.PUT_PRACTICES, difference.practices(), RegisterStore::row);
        putBodies(tx, OrganisationKind.PCN, RegisterQueries.PUT_PCNS, difference);
        putBodies(tx, OrganisationKind.SUB_ICB, RegisterQueries.PUT_SUB_ICBS, difference);
        putBodies(tx, OrganisationKind.ICB, RegisterQueries.PUT_ICBS, difference);
        putBodies(tx, OrganisationKind.REGION, RegisterQueries.PUT_REGIONS, difference);
        for (TieQueries kind : TieQueries.values()) {
            Batches.run(tx, kind.drop(), kind.of(difference.tiesDropped()), RegisterStore::row);
            Batches.run(tx, kind.add(), kind.of(difference.tiesAdded()), RegisterStore::row);
        }
        List<Register.Succession> successions = List.copyOf(register.successions());
        Batches.run(tx, RegisterQueries.PUT_ICB_SUCCESSIONS, of(successions, OrganisationKind.ICB), RegisterStore::row);
        Batches.run(
                tx,
                RegisterQueries.PUT_PRACTICE_SUCCESSIONS,
                of(successions, OrganisationKind.PRACTICE),
                RegisterStore::row);
    }

    void writeBoundaries(TransactionContext tx, Register register) {
        Batches.run(
                tx,
                RegisterQueries.PUT_BOUNDARIES,
                List.copyOf(register.boundaries().values()),
                RegisterStore::row);
    }

    private static List<Register.Succession> of(List<Register.Succession> successions, OrganisationKind kind) {
        return successions.stream().filter(s -> s.organisation() == kind).toList();
    }

    private static void putBodies(
            TransactionContext tx, OrganisationKind kind, String cypher, RegisterDifference difference) {
        List<Register.Organisation> bodies =
                difference.bodies().stream().filter(body -> body.kind() == kind).toList();
        Batches.run(tx, cypher, bodies, RegisterStore::row);
    }

    private static Map<String, @Nullable Object> row(Register.Entry entry) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", entry.code());
        row.put("name", entry.name());
        row.put("aliases", entry.aliases());
        row.put("aliasText", String.join(" | ", entry.aliases()));
        row.put("address", entry.address());
        row.put("town", entry.town());
        row.put("postcode", entry.postcode());
        row.put("status", entry.status().name());
        row.put("opened", entry.opened());
        row.put("closed", entry.closed());
        row.put("hash", entry.hash());
        return row;
    }

    private static Map<String, @Nullable Object> row(Register.Organisation body) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", body.code());
        row.put("name", body.name());
        row.put("onsCode", body.onsCode());
        row.put("opened", body.opened());
        row.put("closed", body.closed());
        return row;
    }

    private static Map<String, @Nullable Object> row(Register.Tie tie) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("child", tie.child());
        row.put("parent", tie.parent());
        row.put("from", tie.from());
        row.put("to", tie.to());
        return row;
    }

    private static Map<String, @Nullable Object> row(Register.Succession s) {
        return Map.of("from", s.from(), "to", s.to(), "on", s.on(), "kind", s.kind());
    }

    private static Map<String, @Nullable Object> row(RegisterFact.Boundary boundary) {
        return Map.of(
                "key", boundary.layer() + " " + boundary.onsCode(),
                "layer", boundary.layer(),
                "onsCode", boundary.onsCode(),
                "name", boundary.name(),
                "geometry", boundary.geometry());
    }

    private static Register.Organisation body(Record row) {
        return new Register.Organisation(
                kind(row, "label"),
                row.get("code").asString(),
                orNull(row, "onsCode", value -> value.asString()),
                row.get("name").asString(),
                orNull(row, "opened", value -> value.asLocalDate()),
                orNull(row, "closed", value -> value.asLocalDate()));
    }

    private static Register.Tie tie(Record row) {
        return new Register.Tie(
                kind(row, "childLabel"),
                row.get("child").asString(),
                kind(row, "parentLabel"),
                row.get("parent").asString(),
                orNull(row, "from", value -> value.asLocalDate()),
                orNull(row, "to", value -> value.asLocalDate()));
    }

    private static OrganisationKind kind(Record row, String column) {
        return java.util.Objects.requireNonNull(
                KIND_BY_LABEL.get(row.get(column).asString()));
    }

    static <T> @Nullable T orNull(Record row, String column, Function<org.neo4j.driver.Value, T> as) {
        org.neo4j.driver.Value value = row.get(column);
        return value.isNull() ? null : as.apply(value);
    }

    private byte[] pack(List<RegisterFact> facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(json.writerFor(FACTS).writeValueAsBytes(facts));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<RegisterFact> unpack(byte[] bytes) {
        try (GZIPInputStream unzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return json.readValue(unzip, FACTS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

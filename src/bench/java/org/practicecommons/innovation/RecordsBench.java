package org.practicecommons.innovation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.practicecommons.world.Engines;

/**
 * How long the questions about records take with many of them: 6,200 practices, 200,000 records, 600,000 edges of who does
 * what. Prints percentiles of the driver's round trip with mapping, and the plan of the walk from peers to records.
 */
public final class RecordsBench {
    private static final int PRACTICES = 6_200;
    private static final int DOERS = 3;
    private static final int BATCH = 1_000;
    private static final int PEERS = 50;
    private static final String MAKE = """
            UNWIND $rows AS row
            CREATE (i:Innovation {id: row.id})
            SET i += row.record
            WITH i, row
            CALL (i, row) { UNWIND row.challenges AS id MATCH (c:Challenge {id: id}) CREATE (i)-[:ADDRESSES]->(c) }
            CALL (i, row) { UNWIND row.populations AS id MATCH (g:PopulationGroup {id: id}) CREATE (i)-[:FOR]->(g) }
            CALL (i, row) { UNWIND row.doers AS doer MATCH (p:Practice {code: doer.code})
                CREATE (p)-[:PRACTISES {stage: doer.stage, novelty: 'NEW_HERE', began: date('2025-01-01')}]->(i)
                CREATE (i)-[:HAS_EVENT]->(:JourneyEvent {id: randomUUID(), record: i.id, code: doer.code, stage: doer.stage,
                    on: date('2025-01-01'), at: datetime(), why: 'It was time', learning: ''}) }
            CREATE (i)-[:HAS_MEASURE]->(m:Measure {id: randomUUID(), record: i.id, name: 'Calls made', kind: 'PROCESS',
                unit: 'NUMBER', source: 'own-counts', sourceWords: '', author: i.author, at: datetime()})
            CREATE (i)-[:HAS_COMMENT]->(:IdeaComment {id: randomUUID(), record: i.id, text: 'Ask the pharmacy too',
                role: 'ICS lead', author: i.author, at: datetime(), outcome: 'TAKEN_UP', answer: ''})
            CREATE (i)-[:HAS_EVIDENCE]->(:Evidence {id: randomUUID(), record: i.id, slot: 'PROGRESS', kind: 'OBSERVATION',
                text: 'More people came than before', source: '', voice: '', consent: false, author: i.author, at: datetime()})
            """;

    private final Driver driver;
    private final Graph graph;
    private final SplittableRandom random = new SplittableRandom(7);
    private final List<String> challenges;
    private final List<String> groups;
    private final List<String> ids = new ArrayList<>();

    private RecordsBench(Driver driver) {
        this.driver = driver;
        this.graph = new Graph(driver);
        Vocabularies vocabularies = new Vocabularies();
        this.challenges = new Challenges(vocabularies)
                .list().stream().map(one -> one.id()).toList();
        this.groups =
                vocabularies.list(Vocabulary.POPULATIONS).stream().map(Term::id).toList();
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments how many records (200000), then how many rounds of each question (2000)
     */
    public static void main(String[] arguments) throws IOException {
        int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        RecordsBench bench = new RecordsBench(Engines.shared().driver());
        bench.schema();
        bench.fill(records);
        bench.measure("peers × challenge × population", rounds, bench::tried);
        bench.measure("the same, from peers", rounds, bench::triedFromPeers);
        bench.measure("peers × challenge", rounds, bench::triedAnyone);
        bench.measure("record page: all its queries", rounds, bench::page);
        bench.measure("list of a challenge, first page", rounds / 10, bench::list);
        bench.plan(
                "peers × challenge × population",
                PeersTriedQueries.FROM_TERMS,
                bench.asked(List.of("x"), List.of("x")));
        Map<String, Object> id = Map.of("id", bench.ids.getFirst(), "record", bench.ids.getFirst());
        bench.plan("the record", InnovationQueries.BY_ID, id);
        bench.plan("who does it", JourneyQueries.OF_RECORD, id);
        bench.plan("its lineage", AdoptionQueries.LINEAGE, id);
        bench.plan("its evidence", EvidenceQueries.OF_RECORD, id);
        System.exit(0);
    }

    private void schema() throws IOException {
        try (Session session = driver.session();
                var files = Files.list(Path.of("../graph-schema"))) {
            for (Path file : files.sorted().toList()) {
                for (String statement :
                        Files.readString(file).replaceAll("(?m)^//.*$", "").split(";\\s*\n", -1)) {
                    if (statement.strip().startsWith("CREATE") && !statement.contains("FULLTEXT")) {
                        session.run(statement).consume();
                    }
                }
            }
            session.run("CALL db.awaitIndexes(60)").consume();
        }
    }

    private void fill(int records) {
        long start = System.nanoTime();
        try (Session session = driver.session()) {
            session.run(
                            "UNWIND range(0, $n - 1) AS n CREATE (:Practice {code: 'P' + n, name: 'Practice ' + n})",
                            Map.of("n", PRACTICES))
                    .consume();
            session.run("UNWIND $ids AS id CREATE (:Challenge {id: id, label: id})", Map.of("ids", challenges))
                    .consume();
            session.run("UNWIND $ids AS id CREATE (:PopulationGroup {id: id, label: id})", Map.of("ids", groups))
                    .consume();
            for (int made = 0; made < records; made += BATCH) {
                List<Map<String, Object>> rows =
                        IntStream.range(0, BATCH).mapToObj(row -> row()).toList();
                session.executeWriteWithoutResult(
                        tx -> tx.run(MAKE, Map.of("rows", rows)).consume());
            }
            session.run("CALL db.resampleOutdatedIndexes()").consume();
        }
        System.out.printf("%,d records written in %.0f s%n", records, (System.nanoTime() - start) / 1e9);
    }

    private Map<String, Object> row() {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        ids.add(id);
        ZonedDateTime now =
                ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).plusMinutes(ids.size());
        Map<String, Object> record = new HashMap<>();
        record.putAll(Map.of(
                "kind",
                "INVENTION",
                "title",
                "Work number " + ids.size(),
                "summary",
                "What is done, in one line",
                "visibility",
                "PUBLIC"));
        record.putAll(Map.of(
                "author",
                ReadRecords.NOBODY.toString(),
                "ownerType",
                "PRACTICE",
                "ownerCode",
                "P0",
                "status",
                "PUBLISHED"));
        record.putAll(Map.of(
                "leadType", "PRACTICE", "leadCode", "P0", "leadName", "Practice 0", "stage", "TRYING", "version", 1L));
        record.putAll(Map.of(
                "created", now, "changed", now, "principle", "The core of it, in a sentence or two. ".repeat(5)));
        record.put("audience", random.nextInt(3) == 0 ? List.of("member", "ics_lead", "partner") : List.of("anybody"));
        List<Map<String, Object>> doers = IntStream.range(0, DOERS)
                .mapToObj(doer -> Map.<String, Object>of("code", code(), "stage", "TRYING"))
                .toList();
        return Map.of(
                "id",
                id,
                "record",
                record,
                "challenges",
                List.of(one(challenges)),
                "populations",
                List.of(one(groups)),
                "doers",
                doers);
    }

    /** Both its queries, as the program asks them. */
    private List<?> tried() {
        Map<String, @Nullable Object> row = asked(List.of(one(challenges)), List.of(one(groups)));
        List<Object> all = new ArrayList<>(graph.list(PeersTriedQueries.BEGINNINGS, row, found -> found));
        all.addAll(graph.list(PeersTriedQueries.FROM_TERMS, row, InnovationRows::innovation));
        return all;
    }

    private List<?> triedFromPeers() {
        return tried(List.of(one(challenges)), List.of(one(groups)));
    }

    private List<?> triedAnyone() {
        return tried(List.of(one(challenges)), null);
    }

    private List<?> tried(List<String> about, @Nullable List<String> whom) {
        return graph.list(PeersTriedQueries.FROM_PEERS, asked(about, whom), InnovationRows::innovation);
    }

    private Map<String, @Nullable Object> asked(List<String> about, @Nullable List<String> whom) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put(
                "peers",
                IntStream.range(0, PEERS).mapToObj(peer -> code()).distinct().toList());
        row.put("reach", List.of("anybody", "member"));
        row.put("challenges", about);
        row.put("populations", whom);
        row.put("most", 20);
        return row;
    }

    private List<?> page() {
        Map<String, Object> id = Map.of("id", ids.get(random.nextInt(ids.size())));
        List<Object> all = new ArrayList<>(graph.list(InnovationQueries.BY_ID, id, InnovationRows::innovation));
        all.addAll(graph.list(JourneyQueries.OF_RECORD, id, JourneyRows::practising));
        all.addAll(graph.list(AdoptionQueries.LINEAGE, id, AdoptionQueries::step));
        all.addAll(graph.list(PartnerQueries.OF_RECORD, id, row -> row));
        Map<String, Object> record = Map.of("record", id.get("id"));
        all.addAll(graph.list(EvidenceQueries.OF_RECORD, record, EvidenceItems::evidence));
        all.addAll(graph.list(MeasureQueries.OF_RECORD, record, MeasureRows::measure));
        all.addAll(graph.list(IdeaQueries.OPEN_UNTIL, record, row -> row));
        all.addAll(graph.list(IdeaQueries.OF_RECORD, record, IdeaRows::comment));
        return all;
    }

    private List<?> list() {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("challenge", one(challenges));
        row.put("status", "PUBLISHED");
        row.put("reach", List.of("anybody"));
        row.put("skip", 0);
        row.put("size", 20);
        row.put("asAt", LocalDate.of(2026, 1, 1));
        for (String none : List.of("population", "stage", "kind", "practice", "icb")) {
            row.put(none, null);
        }
        return graph.list(InnovationQueries.LIST_CHALLENGE, row, InnovationRows::innovation);
    }

    private void measure(String what, int rounds, Supplier<List<?>> question) {
        long found = 0;
        for (int warm = 0; warm < rounds / 4; warm++) {
            found += question.get().size();
        }
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            found += question.get().size();
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-32s median %6.1f ms, p95 %6.1f ms, p99 %6.1f ms, %.1f rows each%n",
                what,
                times[rounds / 2],
                times[(int) (rounds * 0.95)],
                times[(int) (rounds * 0.99)],
                found / (rounds * 1.25));
    }

    private void plan(String what, String cypher, Map<String, ? extends @Nullable Object> parameters) {
        try (Session session = driver.session()) {
            Plan plan = session.run("EXPLAIN " + cypher, Values.value((Object) parameters))
                    .consume()
                    .queryPlan()
                    .orElseThrow();
            System.out.printf("%nPlan of %s:%n", what);
            lines(plan, 0).forEach(System.out::println);
        }
    }

    private static Stream<String> lines(Plan plan, int depth) {
        Value rows = plan.arguments().getOrDefault("EstimatedRows", Values.NULL);
        Value details = plan.arguments().getOrDefault("Details", Values.NULL);
        String line = "  ".repeat(depth) + plan.operatorType().replace("@neo4j", "") + " "
                + (rows.isNull() ? "" : "~" + Math.round(rows.asDouble())) + " " + details.asString("");
        return Stream.concat(
                Stream.of(line.strip().isEmpty() ? "" : line.substring(0, Math.min(line.length(), 160))),
                plan.children().stream().flatMap(child -> lines(child, depth + 1)));
    }

    private String code() {
        return "P" + random.nextInt(PRACTICES);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

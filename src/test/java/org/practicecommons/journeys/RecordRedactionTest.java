package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicecommons.journeys.RecordParts.id;
import static org.practicecommons.journeys.RecordParts.json;
import static org.practicecommons.journeys.RecordParts.ok;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.moderation.ModeratedTexts;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.platform.engines.Engine;
import org.practicecommons.platform.engines.EngineStatus.State;
import org.practicecommons.platform.engines.LocalEngines;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** Whatever can be said with a record can be reported and removed by itself; a removed record takes all of it along. */
@ProgramTest
class RecordRedactionTest {
    private static final String MARK = "Larkspur Harbour";
    private static final String ANYWHERE = """
            MATCH (n) OPTIONAL MATCH (n)-[r]->()
            WITH n, r WHERE any(key IN keys(n) WHERE n[key] IS :: STRING AND n[key] CONTAINS 'Larkspur Harbour')
               OR any(key IN keys(r) WHERE r[key] IS :: STRING AND r[key] CONTAINS 'Larkspur Harbour')
            RETURN count(*) AS kept
            """;
    private static final String FORGET = "MATCH (i:Innovation {id: $id}) OPTIONAL MATCH (i)-->(x) "
            + "WHERE NOT x:Challenge AND NOT x:PopulationGroup AND NOT x:Innovation DETACH DELETE i, x";

    @LocalServerPort
    private int port;

    @Autowired
    private List<ModeratedTexts> kinds;

    @Autowired
    private MessageSource words;

    @Autowired
    private Graph graph;

    @Autowired
    private LocalEngines engines;

    private final List<String> written = new ArrayList<>();
    private final Map<String, String> parts = new HashMap<>();
    private String record = "";

    @BeforeEach
    void write() throws Exception {
        written.clear();
        parts.clear();
        try (ApiClient author = ApiClient.as("practice", port);
                ApiClient other = ApiClient.as("practice2", port);
                ApiClient curator = ApiClient.as("curator", port);
                ApiClient partner = ApiClient.as("partner", port)) {
            Map<String, Object> told = told("at first");
            record = id(author.send("POST", "/innovations", json(told)));
            Map<String, Object> next = told("later");
            next.put("version", 1);
            assertThat(author.send("PATCH", at(""), json(next)).statusCode()).isEqualTo(200);
            parts.putAll(RecordParts.add(author, partner, at(""), this::said));
            parts.put("review", reviewed(author, curator));
            String answered = """
                    {"verdicts": [{"comment": "%s", "outcome": "taken-up", "answer": "%s"}]}
                    """.formatted(parts.get("idea-comment"), said("answer"));
            ok(author.send("POST", at("/idea/end"), answered));
            String taken = """
                    {"as": "adopt", "stage": "trying", "kept": "%s", "changed": "%s", "dropped": "%s"}
                    """.formatted(said("kept"), said("changed"), said("dropped"));
            ok(other.send("POST", at("/adoptions"), taken));
            parts.put("step", takenUp(author.json(at(""))));
            RecordParts.step(other, at(""), "reviewing", said("why"), said("learning of practice2"));
            RecordParts.step(author, at(""), "stopped", said("why stopped"), said("learning of the lead"));
        }
    }

    @AfterEach
    void forget() {
        graph.change(tx -> tx.run(FORGET, Map.of("id", record)).consume());
    }

    /** A kind that is added needs a way here to be written, reported and removed. */
    @Test
    void everyKindOfTextIsTriedAndCanBeNamed() {
        assertThat(kinds)
                .extracting(ModeratedTexts::kind)
                .containsExactlyInAnyOrder(
                        "note",
                        "challenge",
                        "term",
                        "innovation",
                        "evidence",
                        "measure",
                        "step",
                        "idea-comment",
                        "review")
                .allSatisfy(kind -> assertThat(TextRef.parse(kind + "/x")).isPresent())
                .allSatisfy(kind -> assertThat(words.getMessage("report-text.kind." + kind, null, Locale.UK))
                        .isNotEmpty());
    }

    @Test
    void eachPartOfARecordIsReportedAndRemovedByItself() throws Exception {
        try (ApiClient author = ApiClient.as("practice", port);
                Visitor reader = Visitor.as("ics", port)) {
            assertThat(reader.get("/innovations/" + record).body()).contains(said("kept"), said("evidence"));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                remove(report(part.getKey().equals("review") ? "nurse" : "ics", part.getKey() + "/" + part.getValue()));
            }
            String page = reader.get("/innovations/" + record).body()
                    + reader.get("/innovations/" + record + "/idea").body()
                    + author.get(at("")).body()
                    + author.get(at("/reviews")).body()
                    + author.get(at("/idea")).body();
            assertThat(page)
                    .contains(said("title later"), said("why stopped"))
                    .doesNotContain(
                            said("kept"),
                            said("changed"),
                            said("dropped"),
                            said("evidence"),
                            said("source"),
                            said("measure"),
                            said("counted by"),
                            said("comment"),
                            said("done"),
                            said("reasons"),
                            said("answer"));
        }
    }

    @Test
    void aRemovedRecordIsNowhereAndWhereItsWordsWereTakenOverIsShownToModerators() throws Exception {
        String adapted;
        try (ApiClient network = ApiClient.as("pcn", port)) {
            adapted = id(network.send(
                    "POST",
                    at("/adoptions"),
                    json(Map.of(
                            "as",
                            "adapt",
                            "stage",
                            "trying",
                            "kept",
                            said("kept there"),
                            "changed",
                            said("changed there")))));
        }
        assertThat(adapted).isNotEqualTo(record);
        assertExported("practice", said("title at first"), said("why stopped"), said("answer"));
        assertExported("practice2", said("kept"), said("learning of practice2"));
        assertExported("partner", said("comment"));
        assertExported("pcn", said("kept there"));
        assertExported("curator", said("reasons"));

        remove(report("ics", "innovation/" + record));
        try (ApiClient moderator = ApiClient.as("moderator", port)) {
            JsonNode copy = null;
            for (JsonNode waiting : moderator.json("/reports/waiting").path("items")) {
                if (waiting.toString().contains("innovation/" + adapted)) {
                    copy = waiting;
                }
            }
            assertThat(copy).as("the record that took words over").isNotNull();
            remove(java.util.Objects.requireNonNull(copy).path("id").asString());
        }

        assertThat(graph.find(ANYWHERE, Map.of(), row -> row.get("kept").asInt()))
                .hasValue(0);
        assertNobodyReadsIt(adapted);
        if (engines.status(Engine.NEO4J).state() != State.EXTERNAL) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(10))
                    .pollInterval(Duration.ofSeconds(5))
                    .untilAsserted(
                            () -> assertThat(HomeFiles.holding(engines.home().root(), written))
                                    .isEmpty());
        }
    }

    private void assertNobodyReadsIt(String adapted) throws Exception {
        for (String who : List.of("practice", "practice2", "pcn", "partner", "ics", "moderator")) {
            try (ApiClient program = ApiClient.as(who, port);
                    Visitor visitor = Visitor.as(who, port)) {
                for (String one : List.of(record, adapted)) {
                    for (String more : List.of("", "/revisions", "/idea", "/similar")) {
                        assertThat(program.get("/innovations/" + one + more).body())
                                .doesNotContain(MARK);
                        assertThat(visitor.get("/innovations/" + one + more).body())
                                .doesNotContain(MARK);
                    }
                }
                assertThat(program.get("/innovations?size=100").body()
                                + program.get("/innovations.csv").body()
                                + visitor.get("/innovations").body()
                                + visitor.get("/account/data.json").body()
                                + visitor.get("/demo/letters").body()
                                + program.get("/suggest?q=larkspur").body())
                        .as(who)
                        .doesNotContain(MARK);
            }
        }
    }

    private void assertExported(String who, String... texts) throws Exception {
        try (Visitor visitor = Visitor.as(who, port)) {
            assertThat(visitor.get("/account/data.json").body()).as(who).contains(texts);
        }
    }

    private void remove(String report) throws Exception {
        try (ApiClient moderator = ApiClient.as("moderator", port)) {
            HttpResponse<String> decided = moderator.send(
                    "POST", "/reports/" + report + "/outcome", json(Map.of("outcome", "removed", "answer", "")));
            assertThat(decided.statusCode()).as(decided.body()).isEqualTo(204);
        }
    }

    private String report(String who, String about) throws Exception {
        try (ApiClient program = ApiClient.as(who, port)) {
            return id(program.send("POST", "/reports", json(Map.of("about", about, "reason", "patient"))));
        }
    }

    private Map<String, Object> told(String when) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "title", said("title " + when),
                "summary", said("summary " + when),
                "challenge", "missed-appointments",
                "population", "diabetes",
                "visibility", "public",
                "stage", "planning"));
        RecordParts.PASSAGES.forEach(passage -> told.put(passage, said(passage + " " + when)));
        return told;
    }

    /** A sentence that is found nowhere else, and long enough to lie in a record of the store of its own. */
    private String said(String what) {
        String text = MARK + " hums " + what + " to herons beside the crooked violet lantern at dusk";
        if (!written.contains(text)) {
            written.add(text);
        }
        return text;
    }

    /** Evidence has an answer, and a curator has read the record. */
    private String reviewed(ApiClient author, ApiClient curator) throws Exception {
        String done = json(Map.of("text", said("done")));
        ok(author.send("PUT", at("/evidence/" + parts.get("evidence") + "/answer"), done));
        ok(author.send("PUT", at("/reviews"), null));
        Map<String, Integer> points = Map.of("clear", 1, "fair", 1, "honest", 1, "with-people", 1, "carries-over", 1);
        ok(curator.send("POST", at("/reviews"), json(Map.of("points", points, "reasons", said("reasons")))));
        return author.json(at("/reviews")).at("/items/0/id").asString();
    }

    /** The step with which the second practice took the work up. */
    private static String takenUp(JsonNode shown) {
        for (JsonNode doer : shown.path("practisedBy")) {
            if (!doer.path("kept").asString().isEmpty()) {
                return doer.at("/events/0/id").asString();
            }
        }
        throw new AssertionError(shown);
    }

    private String at(String more) {
        return "/innovations/" + record + more;
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.practicecommons.platform.engines.Engine;
import org.practicecommons.platform.engines.EngineStatus.State;
import org.practicecommons.platform.engines.LocalEngines;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text is reported, a moderator removes it, and it is nowhere any more: not in an answer, not in a file. */
@ProgramTest
class RedactionTest {
    /** Long enough to lie in several records of the store. */
    private static final String TEXT = "Marmalade orchards whisper beside the violet lighthouse, and nobody asks why "
            + "the seventh lantern of Pemberton Quay still hums its crooked song to the sleeping herons at dusk.";

    private static final String ANYWHERE = """
            MATCH (n) OPTIONAL MATCH (n)-[r]->()
            WITH n, r WHERE any(key IN keys(n) WHERE n[key] IS :: STRING AND n[key] CONTAINS 'Pemberton Quay')
               OR any(key IN keys(r) WHERE r[key] IS :: STRING AND r[key] CONTAINS 'Pemberton Quay')
            RETURN count(*) AS kept
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Autowired
    private LocalEngines engines;

    @Test
    void aRemovedTextIsNowhere() throws Exception {
        String practice;
        String note;
        try (ApiClient author = ApiClient.as("practice", port)) {
            practice =
                    author.json("/me").at("/affiliations/0/organisation/code").asString();
            String said = "{\"text\": \"" + TEXT + "\", \"visibility\": \"public\"}";
            note = id(author.send("POST", "/practices/" + practice + "/notes", said));
            String named = "/practices/" + practice + "/challenges/missed-appointments";
            assertThat(author.send("PUT", named, "{\"note\": \"" + TEXT + "\"}").statusCode())
                    .isBetween(200, 201);
        }
        String first = report("practice2", "note/" + note);
        String second = report("partner", "note/" + note);
        String third = report("practice2", "challenge/" + practice + "/missed-appointments");

        try (ApiClient moderator = ApiClient.as("moderator", port)) {
            assertThat(moderator.get("/reports/waiting").body()).contains(first, second, third, TEXT);
            String removed = "{\"outcome\": \"removed\", \"answer\": \"You were right.\"}";
            for (String id : List.of(first, third)) {
                HttpResponse<String> decided = moderator.send("POST", "/reports/" + id + "/outcome", removed);
                assertThat(decided.statusCode()).as(decided.body()).isEqualTo(204);
            }
            assertThat(moderator
                            .send("POST", "/reports/" + second + "/outcome", removed)
                            .statusCode())
                    .as("decided with the first")
                    .isEqualTo(409);
        }

        assertNobodyReadsIt(practice, note);
        assertThat(graph.find(ANYWHERE, Map.of(), row -> row.get("kept").asInt()))
                .hasValue(0);
        assertSendersAreTold(first, second);
        assertAuditKeepsWhoAndWhyOnly("note/" + note);
        if (engines.status(Engine.NEO4J).state() != State.EXTERNAL) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(10))
                    .pollInterval(Duration.ofSeconds(5))
                    .untilAsserted(
                            () -> assertThat(HomeFiles.holding(engines.home().root(), List.of(TEXT)))
                                    .isEmpty());
        }
    }

    private void assertNobodyReadsIt(String practice, String note) throws Exception {
        try (ApiClient author = ApiClient.as("practice", port);
                Visitor visitor = Visitor.as("practice", port)) {
            for (String path : List.of("/practices/" + practice + "/notes", "/practices/" + practice + "/challenges")) {
                assertThat(author.get(path).body()).doesNotContain("Pemberton");
                assertThat(visitor.get(path).body()).doesNotContain("Pemberton");
            }
            assertThat(visitor.get("/account/data.json").body()).doesNotContain("Pemberton");
            JsonNode left = author.json("/practices/" + practice + "/notes/" + note);
            assertThat(left.path("removed").asBoolean()).isTrue();
            assertThat(visitor.get("/practices/" + practice + "/notes").body())
                    .contains("A moderator removed these words.");
        }
    }

    private void assertSendersAreTold(String first, String second) throws Exception {
        try (ApiClient one = ApiClient.as("practice2", port);
                ApiClient other = ApiClient.as("partner", port);
                Visitor visitor = Visitor.as("partner", port)) {
            assertThat(outcome(one, first)).isEqualTo("removed You were right.");
            assertThat(outcome(other, second)).isEqualTo("removed You were right.");
            assertThat(visitor.get("/account/reports").body())
                    .contains("We removed the text.", "You were right.", "A note of a practice, reported on");
            assertThat(visitor.get("/demo/letters").body())
                    .contains("What became of your report", "A text of yours was removed")
                    .doesNotContain("Pemberton");
        }
    }

    private void assertAuditKeepsWhoAndWhyOnly(String subject) {
        String entries = """
                MATCH (a:AuditEntry {subject: $subject, action: 'text-removed'})
                MATCH (:Member {id: a.actor, demonstrationKey: 'moderator'})
                RETURN a.reason AS reason
                """;
        assertThat(graph.list(entries, Map.of("subject", subject), row -> row.get("reason")
                        .asString()))
                .hasSize(1)
                .allMatch(reason -> reason.startsWith("report "));
    }

    private static String outcome(ApiClient program, String report) throws Exception {
        for (JsonNode item : program.json("/reports").path("items")) {
            if (item.path("id").asString().equals(report)) {
                return item.path("outcome").asString() + " "
                        + item.path("answer").asString();
            }
        }
        return "";
    }

    private String report(String who, String about) throws Exception {
        try (ApiClient program = ApiClient.as(who, port)) {
            return id(program.send("POST", "/reports", "{\"about\": \"" + about + "\", \"reason\": \"patient\"}"));
        }
    }

    private static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(made.body()).path("id").asString();
    }
}

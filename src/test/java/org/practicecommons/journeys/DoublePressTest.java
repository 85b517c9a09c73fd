package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever presses a button twice, so that the same is sent twice at one moment, has done it once. */
@ProgramTest
class DoublePressTest {
    private static final String WORDS = "Pressed twice in a hurry";
    private static final String KEPT = """
            MATCH (n) WHERE any(key IN ['text', 'words', 'why', 'name', 'localForm'] WHERE n[key] = $words)
            RETURN count(n) AS kept
            """;
    private static final String FORGET = "MATCH (n) WHERE any(key IN ['text', 'words', 'why', 'name', 'localForm'] "
            + "WHERE n[key] = $words) OR n.summary = $words DETACH DELETE n";

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    private String record = "";

    @BeforeEach
    void write() throws Exception {
        try (ApiClient author = ApiClient.as("practice", port)) {
            String said = """
                    {"title": "Hurry", "summary": "%s", "challenge": "missed-appointments", "population": "diabetes",
                     "visibility": "members", "stage": "planning"}
                    """.formatted(WORDS);
            record = "/innovations/" + RecordParts.id(author.send("POST", "/innovations", said));
        }
    }

    @AfterEach
    void forget() {
        graph.change(tx -> tx.run(FORGET, Map.of("words", WORDS)).consume());
    }

    @Test
    void aNote() throws Exception {
        try (ApiClient author = ApiClient.as("practice", port)) {
            String practice =
                    author.json("/me").at("/affiliations/0/organisation/code").asString();
            once("practice", "/practices/" + practice + "/notes", "{\"text\": \"%s\", \"visibility\": \"team\"}");
        }
    }

    @Test
    void evidence() throws Exception {
        once("practice", record + "/evidence", """
                {"slot": "resources", "kind": "observation", "text": "%s"}""");
    }

    @Test
    void aMeasureWithItsFigures() throws Exception {
        once("practice", record + "/measures", """
                {"name": "%s", "kind": "process", "unit": "percent", "source": "qof",
                 "points": [{"on": "2026-01-31", "value": 30}]}""");
    }

    @Test
    void aComment() throws Exception {
        try (ApiClient author = ApiClient.as("practice", port)) {
            String until = java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                    .plusDays(3)
                    .toString();
            RecordParts.ok(author.send("PUT", record + "/idea", "{\"until\": \"" + until + "\"}"));
        }
        once("partner", record + "/idea/comments", "{\"text\": \"%s\"}");
    }

    @Test
    void aStep() throws Exception {
        once("practice", record + "/stages", "{\"stage\": \"trying\", \"why\": \"%s\"}");
    }

    @Test
    void workTakenUpInAnotherForm() throws Exception {
        once("practice2", record + "/adoptions", "{\"as\": \"adapt\", \"changed\": \"%s\"}");
    }

    @Test
    void aReport() throws Exception {
        String about = record.replace("/innovations/", "innovation/");
        once("ics", "/reports", "{\"about\": \"" + about + "\", \"reason\": \"other\", \"words\": \"%s\"}");
    }

    private void once(String who, String path, String body) throws Exception {
        String said = body.formatted(WORDS);
        try (ApiClient program = ApiClient.as(who, port);
                ExecutorService presses = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> press = () -> program.send("POST", path, said);
            List<Future<HttpResponse<String>>> answers = presses.invokeAll(List.of(press, press, press));
            for (Future<HttpResponse<String>> answer : answers) {
                RecordParts.ok(answer.get());
            }
            RecordParts.ok(program.send("POST", path, said));
        }
        assertThat(graph.find(
                        KEPT, Map.of("words", WORDS), row -> row.get("kept").asInt()))
                .hasValue(1);
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run chart has the line of peers who measure the same, where there are enough of them that none can be told. */
@ProgramTest
class PeerMeasuresTest {
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theLineIsTheMedianOfThreePeersOrMoreByQuarter() throws Exception {
        String name = "Came to their review " + System.nanoTime();
        String own = record();
        measure(own, name, List.of(40, 45, 50));
        try (ApiClient practice = ApiClient.as("practice", port);
                Window window = browser.open("http://localhost:" + port, View.WIDE)) {
            String code =
                    practice.json("/me").at("/affiliations/0/organisation/code").asString();
            List<String> peers = practice.json("/practices/" + code + "/peers?limit=3")
                    .path("peers")
                    .valueStream()
                    .map(one -> one.path("odsCode").asString())
                    .toList();
            int value = 60;
            for (String peer : peers) {
                String theirs = record();
                measure(theirs, name.toUpperCase(java.util.Locale.ROOT), List.of(0, value, 0));
                lead(theirs, peer);
                if (value < 80) {
                    assertThat(line(own)).as("two could be told").isEmpty();
                }
                value += 10;
            }
            // First figures are three zeros, last ones three zeros, and in between 60, 70 and 80.
            assertThat(line(own)).hasSize(3);
            JsonNode second = line(own).get(1);
            assertThat(second.path("from").asString()).isEqualTo("2025-04-01");
            assertThat(second.path("median").asDouble()).isEqualTo(70);
            assertThat(second.path("practices").asInt()).isEqualTo(3);
            Page page = window.page();
            window.visit("/innovations/" + own);
            assertThat(page.content()).contains("70% in April to June 2025 (3 practices)");
            assertThat(page.locator(".pc-run__peers").count()).isEqualTo(2);
            assertThat(page.locator(".pc-run__peer").count()).isEqualTo(3);
            assertThat(window.axe()).isEmpty();
            window.screenshot("measure-peers");
        }
    }

    private List<JsonNode> line(String record) throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port)) {
            return anybody.json("/innovations/" + record)
                    .at("/measures/0/peers")
                    .valueStream()
                    .toList();
        }
    }

    /** A peer's own members would have written it. */
    private void lead(String record, String peer) {
        try (Session session = driver.session()) {
            session.run("""
                            MATCH (i:Innovation {id: $id}), (o:Practice {code: $code})
                            OPTIONAL MATCH (i)<-[l:LEADS]-() DELETE l
                            WITH DISTINCT i, o
                            CREATE (o)-[:LEADS]->(i)
                            """, Map.of("id", record, "code", peer)).consume();
        }
    }

    private void measure(String record, String name, List<Integer> values) throws Exception {
        try (ApiClient program = ApiClient.as("practice", port)) {
            String said = "{\"name\": \"" + name
                    + "\", \"kind\": \"process\", \"unit\": \"percent\", \"source\": \"own-counts\", \"points\": ["
                    + point("2025-02-15", values.get(0)) + ", " + point("2025-05-15", values.get(1)) + ", "
                    + point("2025-08-20", values.get(2)) + "]}";
            var answer = program.send("POST", "/innovations/" + record + "/measures", said);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    private static String point(String on, int value) {
        return "{\"on\": \"" + on + "\", \"value\": " + value + "}";
    }

    private String record() throws Exception {
        try (ApiClient program = ApiClient.as("practice", port)) {
            String said = "{\"title\": \"Reviews at work\", \"challenge\": \"missed-appointments\", \"population\":"
                    + " \"diabetes\", \"summary\": \"We go there\", \"visibility\": \"public\"}";
            return JsonMapper.shared()
                    .readTree(program.send("POST", "/innovations", said).body())
                    .path("id")
                    .asString();
        }
    }
}

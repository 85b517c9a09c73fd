package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who learned from whom, how it went there, and that the context at the start stays what it was. */
@ProgramTest
class LineageTest {
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
    void programsSeeWhatCameOfWhatAndHowItWent() throws Exception {
        String source = record("practice");
        String adapted = made(
                "practice2", "/innovations/" + source + "/adoptions", "{\"as\": \"adapt\", \"changed\": \"By text\"}");
        made("partner", "/innovations/" + source + "/adoptions", "{\"as\": \"adopt\", \"stage\": \"trying\"}");
        made(
                "practice2",
                "/innovations/" + adapted + "/stages",
                "{\"stage\": \"stopped\", \"learning\": \"Texts reach too few\"}");
        try (ApiClient program = ApiClient.as("practice", port)) {
            for (String id : java.util.List.of(source, adapted)) {
                JsonNode seen = program.json("/innovations/" + id + "/lineage");
                assertThat(seen.at("/steps/0/from").asString()).isEqualTo(source);
                assertThat(seen.at("/steps/0/to").asString()).isEqualTo(adapted);
                assertThat(seen.at("/steps/0/changed").asString()).isEqualTo("By text");
                assertThat(how(seen, "practice2")).isEqualTo("ended Texts reach too few");
                assertThat(how(seen, "partner")).isEqualTo("going-on ");
            }
        }
    }

    @Test
    void theContextAtTheStartDoesNotMoveWithLaterData() throws Exception {
        String id = record("practice");
        JsonNode before = ownContext(id);
        assertThat(before.size()).as("something is known").isPositive();
        // As if the figures of that day had been others than those of today.
        run(
                "MATCH (:Innovation {id: $id})-[:STARTED_IN]->(s) SET s.values = [v IN s.values | v + 1]",
                Map.of("id", id));
        JsonNode then = ownContext(id);
        assertThat(then).isNotEqualTo(before);
        try (ApiClient keeper = ApiClient.as("nurse", port)) {
            for (String stage : java.util.List.of("trying", "reviewing", "embedding")) {
                keeper.send("POST", "/innovations/" + id + "/stages", "{\"stage\": \"" + stage + "\"}");
            }
            keeper.send("PATCH", "/innovations/" + id, "{\"principle\": \"Ring first\"}");
        }
        assertThat(ownContext(id)).isEqualTo(then);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void theGraphIsDrawnBesideItsWords(View view) throws Exception {
        String source = record("practice");
        made("practice2", "/innovations/" + source + "/adoptions", "{\"as\": \"adapt\", \"changed\": \"By text\"}");
        made("partner", "/innovations/" + source + "/adoptions", "{\"as\": \"adopt\", \"kept\": \"All of it\"}");
        try (Window window = browser.open("http://localhost:" + port, view)) {
            window.visit("/demo");
            window.page().locator("button[name=as][value=practice]").click();
            window.page().waitForURL(url -> !url.contains("/demo"));
            window.visit("/innovations/" + source);
            window.page().click("text=Who learned from whom, and in which contexts it holds");
            assertThat(window.page().locator("main").innerText())
                    .contains(
                            "Adapted from 1",
                            "Took up 1 as it is",
                            "Kept: All of it",
                            "In which contexts it holds",
                            "as known on");
            assertThat(window.page().locator(".pc-lineage circle").count()).isEqualTo(2);
            assertThat(window.page().locator(".pc-lineage rect").count()).isEqualTo(1);
            assertThat(window.page().locator(".pc-lineage line").count()).isEqualTo(2);
            assertThat(window.axe()).isEmpty();
            assertThat(window.overflow()).isZero();
            assertThat(window.complaints()).isEmpty();
            window.screenshot("lineage-" + view.name().toLowerCase(Locale.ROOT));
        }
    }

    private JsonNode ownContext(String id) throws Exception {
        try (ApiClient program = ApiClient.as("practice", port)) {
            return program.json("/innovations/" + id + "/lineage").at("/outcomes/0/context");
        }
    }

    private String how(JsonNode lineage, String person) throws Exception {
        try (ApiClient program = ApiClient.as(person, port)) {
            String code =
                    program.json("/me").at("/affiliations/0/organisation/code").asString();
            for (JsonNode one : lineage.path("outcomes")) {
                if (one.at("/organisation/id").asString().equals(code)) {
                    return one.path("how").asString() + " "
                            + one.path("learned").asString();
                }
            }
            return "nothing";
        }
    }

    private String record(String who) throws Exception {
        return made(
                who,
                "/innovations",
                "{\"title\": \"Calls before\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                        + " \"summary\": \"We ring people\", \"visibility\": \"public\", \"stage\": \"planning\"}");
    }

    private String made(String who, String path, String body) throws Exception {
        try (ApiClient program = ApiClient.as(who, port)) {
            return JsonMapper.shared()
                    .readTree(program.send("POST", path, body).body())
                    .path("id")
                    .asString();
        }
    }

    private void run(String query, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            session.run(query, parameters).consume();
        }
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.practicecommons.innovation.StillRightLetters;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Half a year after the last word a letter asks whether a record is still right; its link says so once, without signing in. */
@ProgramTest
class StillRightTest {
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private StillRightLetters letters;

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

    @ParameterizedTest
    @EnumSource(View.class)
    void oneTapWithoutSigningInAndOnlyOnce(View view) throws Exception {
        String id = silentRecord("nurse");
        letters.send();
        URI link = Letters.linkTo("nurse@demonstration.example", port);
        String path = link.getPath() + "?" + link.getRawQuery();
        try (Window window = browser.open("http://localhost:" + port, view)) {
            Page page = window.page();
            window.visit(path);
            assertThat(page.content()).contains("Is this still right?", "A record nobody spoke of");
            look(window, "still-right", view);
            window.visit(path);
            assertThat(confirmed(id).isNull()).as("looking at it says nothing").isTrue();
            page.click("button:has-text('Still right')");
            assertThat(page.content()).contains("It is noted today");
            look(window, "still-right-said", view);
            assertThat(confirmed(id).isNull()).isFalse();
            assertThat(audited("journey-confirmed", id)).as("it is noted who").isEqualTo(memberId("nurse"));
            window.visit(path);
            assertThat(page.content()).contains("does not work any more");
        }
    }

    @Test
    void whoDoesNotWantToBeAskedIsNot() throws Exception {
        String id = silentRecord("practice2");
        letters.send();
        URI link = Letters.linkTo("practice2@demonstration.example", port);
        try (Visitor anybody = new Visitor(port)) {
            String path = link.getPath() + "?" + link.getRawQuery();
            Map<String, String> answer = Map.of("key", link.getRawQuery().replace("key=", ""), "answer", "never");
            assertThat(anybody.submit(path, "/still-right", answer).body()).contains("not be asked about this again");
            assertThat(anybody.submit("/join", "/still-right", answer).statusCode())
                    .isEqualTo(404);
            assertThat(anybody.get("/still-right?key=made-up").statusCode()).isEqualTo(404);
        }
        run("MATCH (l:ConfirmationLink) DELETE l", Map.of());
        run("MATCH ()-[p:PRACTISES]->(:Innovation {id: $id}) SET p.asked = null", Map.of("id", id));
        assertThat(letters.send()).isZero();
    }

    @Test
    void oneLetterAWeekAndNoneAboutWhatWasSaidLately() throws Exception {
        silentRecord("pcn");
        silentRecord("pcn");
        int first = letters.send();
        assertThat(first).isEqualTo(1);
        assertThat(letters.send()).as("the same day").isZero();
    }

    private static void look(Window window, String name, View view) {
        assertThat(window.axe()).as(name).isEmpty();
        assertThat(window.overflow()).as(name).isZero();
        assertThat(window.complaints()).as(name).isEmpty();
        window.screenshot(name + "-" + view.name().toLowerCase(Locale.ROOT));
    }

    /** All others are as if somebody had been asked about them today; nobody had a letter. */
    @BeforeEach
    void nobodyElseIsAsked() {
        run("MATCH (l:ConfirmationLink) DELETE l", Map.of());
        run("MATCH ()-[p:PRACTISES]->(:Innovation) SET p.asked = datetime()", Map.of());
    }

    private String silentRecord(String who) throws Exception {
        try (ApiClient program = ApiClient.as(who, port)) {
            String said =
                    "{\"title\": \"A record nobody spoke of\", \"challenge\": \"missed-appointments\", \"population\":"
                            + " \"diabetes\", \"summary\": \"We ring people\", \"visibility\": \"public\","
                            + " \"stage\": \"embedding\"}";
            String made = program.send("POST", "/innovations", said).body();
            String id = JsonMapper.shared().readTree(made).path("id").asString();
            run("MATCH (:Innovation {id: $id})-[:HAS_EVENT]->(e) SET e.at = e.at - duration('P7M')", Map.of("id", id));
            return id;
        }
    }

    private JsonNode confirmed(String id) throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port)) {
            return anybody.json("/innovations/" + id).at("/practisedBy/0/confirmed");
        }
    }

    private String memberId(String key) throws Exception {
        try (ApiClient program = ApiClient.as(key, port)) {
            return program.json("/me").path("id").asString();
        }
    }

    private String audited(String action, String id) {
        try (Session session = driver.session()) {
            return session.run(
                            "MATCH (a:AuditEntry {action: $action, subject: $subject}) RETURN a.actor AS actor",
                            Map.of("action", action, "subject", "innovation/" + id))
                    .single()
                    .get("actor")
                    .asString();
        }
    }

    private void run(String query, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            session.run(query, parameters).consume();
        }
    }
}

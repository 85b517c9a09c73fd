package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.member.DemonstrationPeople;
import org.practicecommons.member.DemonstrationPerson;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.home.Home;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Administrators say who moderates and curates, and sign somebody out everywhere; all of it is in the audit trail. */
@ProgramTest
class DutiesTest {
    private static final String PAGE = "/administration/members";

    @LocalServerPort
    private int port;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Graph graph;

    @Autowired
    private Home home;

    private String id = "";

    @BeforeEach
    void join() {
        people.settle(List.of(new DemonstrationPerson("helper", "Hal Helper", null, Set.of())));
        id = id("helper");
    }

    @AfterEach
    void forget() {
        graph.change(tx -> tx.run("MATCH (m:Member {demonstrationKey: 'helper'}) DETACH DELETE m")
                .consume());
    }

    @Test
    void aDutyLetsInFromTheNextRequestOnAndIsTakenAwayAsFast() throws Exception {
        try (Visitor admin = Visitor.as("admin", port);
                Visitor helper = Visitor.as("helper", port)) {
            assertThat(helper.get("/moderation").statusCode()).isEqualTo(403);
            Document found = Jsoup.parse(
                    admin.get(PAGE + "?email=helper@demonstration.example").body());
            assertThat(found.select("main .pc-person:contains(Hal Helper) button")
                            .eachText())
                    .anyMatch(text -> text.startsWith("Make moderator"));
            give(admin, id, "moderator");
            assertThat(helper.get("/moderation").statusCode()).isEqualTo(200);
            give(admin, id, "moderator");
            assertThat(audited("duty-given")).as("once for two presses").isEqualTo(1);
            assertThat(whence()).isEqualTo("127.0.0.0/24 demonstration, A browser on another system");
            admin.submit(PAGE, PAGE + "/" + id + "/duties/moderator/removal", Map.of());
            assertThat(helper.get("/moderation").statusCode()).isEqualTo(403);
            assertThat(audited("duty-taken")).isEqualTo(1);
        }
    }

    @Test
    void whoIsSignedOutByAnAdministratorIsOutAtOnceInEveryChannel() throws Exception {
        try (Visitor admin = Visitor.as("admin", port);
                Visitor helper = Visitor.as("helper", port);
                ApiClient program = ApiClient.as("helper", port)) {
            assertThat(program.get("/me").statusCode()).isEqualTo(200);
            HttpResponse<String> done = admin.submit(PAGE, PAGE + "/" + id + "/sign-ins/removal", Map.of());
            assertThat(done.statusCode()).isEqualTo(302);
            assertThat(helper.get("/account").statusCode()).isEqualTo(302);
            assertThat(helper.get("/account/data.json").statusCode()).isEqualTo(302);
            assertThat(program.get("/me").statusCode()).isEqualTo(401);
            assertThat(admin.get("/account").statusCode()).isEqualTo(200);
            assertThat(audited("sign-ins-ended")).isEqualTo(1);
        }
    }

    @Test
    void oneAdministratorStaysAndARegulatorHasNoDuty() throws Exception {
        try (Visitor admin = Visitor.as("admin", port)) {
            String own = PAGE + "/" + id("admin") + "/duties/administrator/removal";
            assertThat(admin.submit(PAGE, own, Map.of()).statusCode()).isEqualTo(403);
            assertThat(give(admin, id("regulator"), "moderator").statusCode()).isEqualTo(403);
            assertThat(give(admin, id, "king").statusCode()).isEqualTo(422);
            assertThat(give(admin, "x", "curator").statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(admin.get(PAGE + "?email=nobody@example.com").body())
                            .select(".nhsuk-error-summary li"))
                    .hasSize(1);
        }
    }

    /** {@code POST /api/v1/administrators}: the operator, or an administrator who is named as who did it. */
    @Test
    void whoMakesAnAdministratorStandsInTheAuditTrail() throws Exception {
        String wish = "{\"email\": \"helper@demonstration.example\", \"name\": \"Hal Helper\"}";
        String regulator = wish.replace("helper@", "regulator@");
        try (ApiClient admin = ApiClient.as("admin", port);
                ApiClient operator = ApiClient.with(operatorToken(), port)) {
            assertThat(admin.send("POST", "/administrators", wish).statusCode()).isEqualTo(201);
            assertThat(audited("duty-given")).isEqualTo(1);
            for (ApiClient one : List.of(admin, operator)) {
                assertThat(one.send("POST", "/administrators", regulator).statusCode())
                        .isEqualTo(403);
            }
            graph.change(tx -> tx.run("MATCH (m:Member {demonstrationKey: 'helper'}) SET m.duties = []")
                    .consume());
            assertThat(operator.send("POST", "/administrators", wish).statusCode())
                    .isEqualTo(201);
            assertThat(graph.find(
                            "MATCH (a:AuditEntry {actor: 'operator', how: \"operator's token\", subject: $id}) RETURN a.action AS action",
                            Map.of("id", id),
                            row -> row.get("action").asString()))
                    .hasValue("duty-given");
        }
    }

    private String operatorToken() throws Exception {
        return Files.readString(home.file("operator.token")).strip();
    }

    private HttpResponse<String> give(Visitor admin, String member, String duty) throws Exception {
        return admin.submit(PAGE, PAGE + "/" + member + "/duties", Map.of("duty", duty));
    }

    private String id(String key) {
        return graph.find(
                        "MATCH (m:Member {demonstrationKey: $key}) RETURN m.id AS id",
                        Map.of("key", key),
                        row -> row.get("id").asString())
                .orElseThrow();
    }

    private String whence() {
        return graph.find(
                        "MATCH (a:AuditEntry {action: 'duty-given', subject: $subject}) RETURN a.from + ' ' + a.how AS said",
                        Map.of("subject", id),
                        row -> row.get("said").asString())
                .orElseThrow();
    }

    private int audited(String action) {
        String entries = """
                MATCH (a:AuditEntry {action: $action, subject: $subject})
                MATCH (:Member {id: a.actor, demonstrationKey: 'admin'})
                RETURN count(a) AS entries
                """;
        return graph.find(entries, Map.of("action", action, "subject", id), row -> row.get("entries")
                        .asInt())
                .orElseThrow();
    }
}

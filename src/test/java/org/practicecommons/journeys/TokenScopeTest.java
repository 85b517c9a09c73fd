package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A token does what was chosen, for as long as was chosen. */
@ProgramTest
class TokenScopeTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @AfterEach
    void forget() {
        graph.change(tx -> tx.run("MATCH (c:Credential) WHERE c.label STARTS WITH 'Scoped' DETACH DELETE c")
                .consume());
    }

    @Test
    void itHasADutyOnlyWhenThatWasChosen() throws Exception {
        try (Visitor moderator = Visitor.as("moderator", port);
                ApiClient without = ApiClient.with(token(moderator, Map.of("label", "Scoped without")), port);
                ApiClient with =
                        ApiClient.with(token(moderator, Map.of("label", "Scoped with", "duties", "moderator")), port)) {
            assertThat(without.json("/me").path("duties").size()).isZero();
            assertThat(without.get("/reports/waiting").statusCode()).isEqualTo(403);
            assertThat(with.json("/me").path("duties").toString()).isEqualTo("[\"moderator\"]");
            assertThat(with.get("/reports/waiting").statusCode()).isEqualTo(200);
            String decided = "{\"outcome\": \"kept\", \"answer\": \"\"}";
            assertThat(with.send("POST", "/reports/x/outcome", decided).body()).contains("Sign in again for this");
            Document account = Jsoup.parse(moderator.get("/account").body());
            assertThat(account.select(".pc-person:contains(Scoped with )").text())
                    .contains("moderator", "Works until");
        }
    }

    @Test
    void nobodyChoosesADutyThatTheyDoNotHave() throws Exception {
        try (Visitor curator = Visitor.as("curator", port);
                ApiClient program = ApiClient.with(
                        token(curator, Map.of("label", "Scoped wrongly", "duties", "administrator")), port)) {
            assertThat(program.json("/me").path("duties").size()).isZero();
            assertThat(program.get("/imports/x").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void itEndsWhenItWasSaidTo() throws Exception {
        try (Visitor member = Visitor.as("pcn", port);
                ApiClient program = ApiClient.with(token(member, Map.of("label", "Scoped week", "days", "7")), port)) {
            assertThat(program.get("/me").statusCode()).isEqualTo(200);
            age("P6DT23H");
            assertThat(program.get("/me").statusCode()).isEqualTo(200);
            age("PT2H");
            assertThat(program.get("/me").statusCode()).isEqualTo(401);
            HttpResponse<String> longer = member.submit(
                    "/account", "/account/tokens", Map.of("label", "Scoped long", "may", "read", "days", "9999"));
            assertThat(longer.statusCode()).isEqualTo(422);
        }
    }

    @Test
    void ofTheDemonstrationItEndsAfterADay() throws Exception {
        try (ApiClient program = ApiClient.as("ics", port)) {
            graph.change(
                    tx -> tx.run("MATCH (:Member {demonstrationKey: 'ics'})-[:HOLDS]->(c:Credential {kind: 'TOKEN'}) "
                                    + "SET c.expires = c.expires - duration('PT24H1M')")
                            .consume());
            assertThat(program.get("/me").statusCode()).isEqualTo(401);
        }
    }

    private void age(String time) {
        graph.change(tx -> tx.run(
                        "MATCH (c:Credential {label: 'Scoped week'}) SET c.made = c.made - duration($time), "
                                + "c.expires = c.expires - duration($time)",
                        Map.of("time", time))
                .consume());
    }

    private static String token(Visitor member, Map<String, String> wanted) throws Exception {
        Map<String, String> form = new HashMap<>(wanted);
        form.put("may", "change");
        String token = Jsoup.parse(
                        member.submit("/account", "/account/tokens", form).body())
                .select(".pc-token")
                .text();
        assertThat(token).isNotEmpty();
        return token;
    }
}

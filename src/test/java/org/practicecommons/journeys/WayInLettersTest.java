package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.member.DemonstrationPeople;
import org.practicecommons.member.DemonstrationPerson;
import org.practicecommons.member.TokenEndings;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Members are told of each new way into their account, and of new duties. */
@ProgramTest
class WayInLettersTest {
    private static final String EMAIL = "told@demonstration.example";

    @LocalServerPort
    private int port;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private TokenEndings endings;

    @Autowired
    private Graph graph;

    @BeforeEach
    void join() {
        people.settle(List.of(new DemonstrationPerson("told", "Tilda Told", null, Set.of())));
    }

    @AfterEach
    void forget() {
        graph.change(tx -> tx.run("MATCH (m:Member {demonstrationKey: 'told'}) "
                        + "OPTIONAL MATCH (m)-[:HOLDS|SIGNS_IN_FROM]->(x) DETACH DELETE m, x")
                .consume());
    }

    @Test
    void aNewBrowserIsToldOnce() throws Exception {
        int before = letters("A new browser signed in").size();
        try (Visitor browser = Visitor.as("told", port)) {
            assertThat(letters("A new browser signed in"))
                    .hasSize(before + 1)
                    .first()
                    .asString()
                    .contains("A browser on another system", "If this was you");
            browser.submit("/account", "/sign-out", Map.of());
            browser.submit("/demo", "/demo", Map.of("as", "told"));
            assertThat(letters("A new browser signed in")).hasSize(before + 1);
            try (Visitor other = Visitor.as("told", port)) {
                assertThat(other.get("/account").statusCode()).isEqualTo(200);
                assertThat(letters("A new browser signed in")).hasSize(before + 2);
            }
        }
    }

    @Test
    void tokensAndDutiesAreTold() throws Exception {
        try (Visitor member = Visitor.as("told", port);
                Visitor admin = Visitor.as("admin", port)) {
            member.submit("/account", "/account/tokens", Map.of("label", "Our sheet", "may", "read", "days", "7"));
            assertThat(letters("A new access token").getFirst()).contains("Our sheet", "works until");
            String id = graph.find(
                            "MATCH (m:Member {demonstrationKey: 'told'}) RETURN m.id AS id",
                            Map.of(),
                            row -> row.get("id").asString())
                    .orElseThrow();
            String page = "/administration/members";
            admin.submit(page, page + "/" + id + "/duties", Map.of("duty", "curator"));
            admin.submit(page, page + "/" + id + "/duties", Map.of("duty", "curator"));
            assertThat(letters("You have a new duty"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("curator", "passkey");
        }
    }

    @Test
    void aTokenThatEndsSoonIsToldOnce() throws Exception {
        try (Visitor member = Visitor.as("told", port)) {
            member.submit("/account", "/account/tokens", Map.of("label", "Ends soon", "may", "read", "days", "30"));
            endings.send();
            assertThat(letters("An access token ends soon")).noneMatch(text -> text.contains("Ends soon"));
            graph.change(tx -> tx.run("MATCH (c:Credential {label: 'Ends soon'}) "
                            + "SET c.made = c.made - duration('P24D'), c.expires = c.expires - duration('P24D')")
                    .consume());
            endings.send();
            endings.send();
            assertThat(letters("An access token ends soon").stream().filter(text -> text.contains("Ends soon")))
                    .hasSize(1);
        }
    }

    /** Texts of the letters to this member with a subject, the newest first; none holds a link. */
    private List<String> letters(String subject) throws Exception {
        try (Visitor reader = new Visitor(port)) {
            return Jsoup.parse(reader.get("/demo/letters").body())
                    .select(".pc-letter:contains(To " + EMAIL + "):contains(" + subject + ")")
                    .stream()
                    .peek(letter -> assertThat(letter.select("a")).isEmpty())
                    .map(letter -> letter.select("pre").text())
                    .toList();
        }
    }
}

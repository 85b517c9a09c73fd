package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An invitation lets somebody new in; it opens nobody's account. */
@ProgramTest
class InvitationTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    private String team = "";

    @BeforeEach
    void findTeam() throws Exception {
        try (ApiClient practice = ApiClient.as("practice", port)) {
            team = "/account/teams/practice/"
                    + practice.json("/me")
                            .at("/affiliations/0/organisation/code")
                            .asString();
        }
    }

    @AfterEach
    void forget() {
        graph.change(tx -> {
            tx.run("MATCH (j:JoinRequest) DELETE j").consume();
            tx.run("MATCH (m:Member) WHERE m.email ENDS WITH '@invited.example' "
                            + "OPTIONAL MATCH (m)-[:HOLDS]->(c) DETACH DELETE m, c")
                    .consume();
            tx.run("MATCH (:Member {demonstrationKey: 'partner'})-[a:ACTS_FOR]->(:Practice) DELETE a")
                    .consume();
        });
    }

    @Test
    void itOpensNobodysAccount() throws Exception {
        String email = "partner@demonstration.example";
        try (Visitor inviter = Visitor.as("practice", port);
                Visitor thief = new Visitor(port);
                Visitor owner = Visitor.as("partner", port)) {
            URI link = invite(inviter, email);
            Document page = Jsoup.parse(open(thief, link).body());
            assertThat(page.select("main").text()).contains("Sign in first", "Ivo Invited");
            assertThat(page.select("main form")).isEmpty();
            assertThat(accept(thief, link).statusCode()).isEqualTo(403);
            assertThat(thief.get("/account").statusCode()).isEqualTo(302);
            assertThat(owner.get(team).statusCode()).isEqualTo(403);

            assertThat(Jsoup.parse(open(owner, link).body())
                            .select("main form button")
                            .text())
                    .isEqualTo("Accept");
            assertThat(accept(owner, link).headers().firstValue("Location").orElse(""))
                    .endsWith("/account");
            assertThat(owner.get(team).statusCode()).isEqualTo(200);
            assertThat(accept(owner, link).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void itSaysWhoseItIsAndWhoInvitedAndIsNoSignInForWhatIsGrave() throws Exception {
        try (Visitor inviter = Visitor.as("practice", port);
                Visitor person = new Visitor(port)) {
            URI link = invite(inviter, "ivo@invited.example");
            String inviterName =
                    Jsoup.parse(inviter.get("/account").body()).select("#name").val();
            assertThat(Jsoup.parse(open(person, link).body()).select("main").text())
                    .contains("Ivo Invited", inviterName + " invites");
            assertThat(accept(person, link).statusCode()).isEqualTo(302);
            assertThat(person.get(team).statusCode()).isEqualTo(200);
            assertThat(person.submit("/account", "/account/tokens", Map.of("label", "Mine", "may", "read"))
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .contains("/sign-in?again=yes");
            Letters.signIn(person, "ivo@invited.example", port);
            assertThat(person.submit("/account", "/account/tokens", Map.of("label", "Mine", "may", "read"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void itsTeamTakesItBack() throws Exception {
        try (Visitor inviter = Visitor.as("practice", port);
                Visitor colleague = Visitor.as("nurse", port);
                Visitor person = new Visitor(port)) {
            URI link = invite(inviter, "wanda@invited.example");
            Document page = Jsoup.parse(colleague.get(team).body());
            String line = ".pc-person:contains(wanda@invited.example)";
            assertThat(page.select(line).text()).contains("Invited by ");
            colleague.submit(team, page.select(line + " form").attr("action"), Map.of());
            assertThat(colleague.get(team).body()).doesNotContain("wanda@invited.example");
            assertThat(open(person, link).statusCode()).isEqualTo(410);
            assertThat(accept(person, link).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void threeWaitForOneAddressAndNoMore() throws Exception {
        try (Visitor inviter = Visitor.as("practice", port)) {
            for (int one = 0; one < 3; one++) {
                assertThat(ask(inviter, "often@invited.example").statusCode()).isEqualTo(302);
            }
            HttpResponse<String> fourth = ask(inviter, "often@invited.example");
            assertThat(fourth.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(fourth.body()).select(".nhsuk-error-summary").text())
                    .contains("3 invitations to this address wait already");
            assertThat(Jsoup.parse(inviter.get(team).body()).select(".pc-person:contains(often@invited.example)"))
                    .hasSize(3);
        }
    }

    @Test
    void oneMemberSendsTwentyADay() throws Exception {
        try (Visitor inviter = Visitor.as("pcn", port);
                ApiClient program = ApiClient.as("pcn", port)) {
            team = "/account/teams/pcn/"
                    + program.json("/me")
                            .at("/affiliations/0/organisation/code")
                            .asString();
            for (int one = 0; one < 20; one++) {
                assertThat(ask(inviter, "n" + one + "@invited.example").statusCode())
                        .isEqualTo(302);
            }
            assertThat(ask(inviter, "n20@invited.example").statusCode()).isEqualTo(429);
        }
    }

    private URI invite(Visitor inviter, String email) throws Exception {
        assertThat(ask(inviter, email).statusCode()).isEqualTo(302);
        return Letters.linkTo(email, port);
    }

    private HttpResponse<String> ask(Visitor inviter, String email) throws Exception {
        Map<String, String> person = Map.of("name", "Ivo Invited", "email", email, "role", "clinician");
        return inviter.submit(team, team + "/invitations", person);
    }

    private static HttpResponse<String> open(Visitor person, URI link) throws Exception {
        return person.get(link.getRawPath() + "?" + link.getRawQuery());
    }

    private static HttpResponse<String> accept(Visitor person, URI link) throws Exception {
        return person.submit("/join", "/join/link", Letters.fields(link));
    }
}

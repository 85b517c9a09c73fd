package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.practicecommons.member.DemonstrationPeople;
import org.practicecommons.member.DemonstrationPerson;
import org.practicecommons.member.Duty;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member's own page. */
@ProgramTest
class AccountTest {
    private static final String LEFT = """
            MATCH (n) WHERE any(key IN keys(n) WHERE n[key] IS :: STRING AND n[key] =~ '(?i).*(una leaver|leaver@demonstration).*')
            RETURN count(n) AS found
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Graph graph;

    @Test
    void aFormCanStillBeSentAfterAnotherPageWasRead() throws Exception {
        try (Visitor member = Visitor.as("regulator", port)) {
            String token = Jsoup.parse(member.get("/account").body())
                    .select("main input[name=_csrf]")
                    .val();
            member.get("/method");
            member.get("/account");
            Map<String, String> form = Map.of("name", "Helen Marsh", "_csrf", token);
            assertThat(member.post("/account/name", form).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void theNameThatOthersSeeCanBeChanged() throws Exception {
        try (Visitor member = Visitor.as("moderator", port)) {
            member.submit("/account", "/account/name", Map.of("name", "  Aisha   R "));
            Document page = Jsoup.parse(member.get("/account").body());
            assertThat(page.select("#name").val()).isEqualTo("Aisha R");
            assertThat(page.select(".nhsuk-header__account").text()).contains("Aisha R");
        }
    }

    @Test
    void aNameThatIsTooLongIsKeptOnTheFormAndRefused() throws Exception {
        String name = "n".repeat(81);
        try (Visitor member = Visitor.as("ics", port)) {
            HttpResponse<String> again = member.submit("/account", "/account/name", Map.of("name", name));
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(again.body()).select("#name").val()).isEqualTo(name);
            assertThat(member.get("/account").body()).doesNotContain(name);
        }
    }

    @Test
    void aTokenIsShownOnceAndWorksUntilItIsDeleted() throws Exception {
        try (Visitor member = Visitor.as("pcn", port)) {
            HttpResponse<String> made =
                    member.submit("/account", "/account/tokens", Map.of("label", "Our spreadsheet", "may", "read"));
            String token = Jsoup.parse(made.body()).select(".pc-token").text();
            Document account = Jsoup.parse(member.get("/account").body());
            assertThat(account.select(".pc-token")).isEmpty();
            assertThat(account.select(".pc-person:contains(Our spreadsheet)").text())
                    .contains("may only read");
            try (ApiClient program = ApiClient.with(token, port)) {
                assertThat(program.json("/me").path("name").asString()).isNotEmpty();
                String removal = account.select(".pc-person:contains(Our spreadsheet) form")
                        .attr("action");
                member.submit("/account", removal, Map.of());
                assertThat(program.get("/me").statusCode()).isEqualTo(401);
            }
        }
    }

    @Test
    void aTokenThatMayOnlyReadMakesNoOtherAndNoPasskey() throws Exception {
        try (Visitor member = Visitor.as("moderator", port)) {
            HttpResponse<String> made =
                    member.submit("/account", "/account/tokens", Map.of("label", "A reader", "may", "read"));
            String token = Jsoup.parse(made.body()).select(".pc-token").text();
            try (Visitor program = Visitor.withToken(token, port)) {
                assertThat(program.get("/account").statusCode()).isEqualTo(200);
                Map<String, String> wish = Map.of("label", "A writer", "may", "change");
                assertThat(program.submit("/account", "/account/tokens", wish).statusCode())
                        .isEqualTo(403);
                assertThat(program.submit("/account", "/account/passkeys/options", Map.of())
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(member.get("/account").body()).doesNotContain("A writer");
        }
    }

    /** Somebody else may sit at a browser that was left signed in. */
    @Test
    void whatIsGraveNeedsAFreshSignIn() throws Exception {
        people.settle(List.of(new DemonstrationPerson("away", "Ada Away", null, Set.of(Duty.CURATOR))));
        String age = "MATCH (:Member {demonstrationKey: 'away'})-[:HOLDS]->(c:Credential) "
                + "SET c.made = c.made - duration('PT16M')";
        Map<String, String> token = Map.of("label", "Not mine", "may", "change");
        try (Visitor member = Visitor.as("away", port)) {
            graph.change(tx -> tx.run(age).consume());
            Document account = Jsoup.parse(member.get("/account").body());
            assertThat(account.select("form[action$=/account/tokens], form[data-passkey]"))
                    .isEmpty();
            assertThat(account.select("main").text())
                    .contains("Sign in again to make a token", "Sign in again to add a passkey");
            for (String grave : List.of("/account/tokens", "/account/erasure")) {
                HttpResponse<String> refused = member.submit("/account", grave, token);
                assertThat(refused.headers().firstValue("Location").orElse("")).contains("/sign-in?again=yes");
            }
            assertThat(member.submit("/account", "/account/passkeys/options", Map.of())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(Jsoup.parse(member.get("/sign-in?again=yes&next=/account")
                                    .body())
                            .select("h1")
                            .text())
                    .isEqualTo("Sign in again");
            assertThat(member.get("/account").body()).contains("Ada Away").doesNotContain("Not mine");
            member.submit("/demo", "/demo", Map.of("as", "away"));
            HttpResponse<String> made = member.submit("/account", "/account/tokens", token);
            String text = Jsoup.parse(made.body()).select(".pc-token").text();
            try (Visitor program = Visitor.withToken(text, port)) {
                assertThat(program.submit("/account", "/account/tokens", token).statusCode())
                        .as("a token makes no token")
                        .isEqualTo(302);
                assertThat(program.get("/account").statusCode()).isEqualTo(200);
            }
            assertThat(Jsoup.parse(member.get("/account").body()).select(".pc-person:contains(Not mine)"))
                    .hasSize(1);
        } finally {
            graph.change(tx -> tx.run("MATCH (m:Member {demonstrationKey: 'away'}) DETACH DELETE m")
                    .consume());
        }
    }

    @Test
    void otherBrowsersCanBeSignedOut() throws Exception {
        try (Visitor here = Visitor.as("partner", port);
                Visitor there = Visitor.as("partner", port)) {
            here.submit("/account", "/account/credentials/removal", Map.of());
            assertThat(here.get("/account").statusCode()).isEqualTo(200);
            assertThat(there.get("/account").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whatIsKeptCanBeDownloadedWithoutSecrets() throws Exception {
        try (Visitor member = Visitor.as("ics", port)) {
            HttpResponse<String> data = member.get("/account/data.json");
            assertThat(data.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(data.body())
                    .contains("ics@demonstration.example", "ICS_LEAD")
                    .doesNotContain("hash");
        }
    }

    @Test
    void anErasedAccountLeavesNoNameAndNoWayIn() throws Exception {
        people.settle(List.of(new DemonstrationPerson("leaver", "Una Leaver", null, Set.of(Duty.CURATOR))));
        try (Visitor member = Visitor.as("leaver", port);
                ApiClient program = ApiClient.as("leaver", port)) {
            assertThat(member.get("/account").body()).contains("Una Leaver");
            Map<String, String> asked = Map.of("email", "leaver@demonstration.example", "next", "/");
            try (Visitor elsewhere = new Visitor(port)) {
                elsewhere.submit("/sign-in", "/sign-in", asked); // A letter that waits holds the address.
                Letters.linkTo("leaver@demonstration.example", port);
            }
            member.submit("/account/erasure", "/account/erasure", Map.of());
            assertThat(member.get("/account").statusCode()).isEqualTo(302);
            assertThat(program.get("/me").statusCode()).isEqualTo(401);
            assertThat(graph.find(LEFT, Map.of(), row -> row.get("found").asInt()))
                    .hasValue(0);
        }
    }
}

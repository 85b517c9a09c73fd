package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.ProgramTest;
import org.practicecommons.world.SmallEngland;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People join: the first of an organisation is confirmed by an administrator, the next by its own team. */
@ProgramTest
class JoiningTest {
    private static final String PRACTICE = "Z00031";

    @LocalServerPort
    private int port;

    @Test
    void theFirstMemberWaitsForAnAdministratorAndThenInvitesTheNext() throws Exception {
        try (Visitor first = new Visitor(port);
                Visitor second = new Visitor(port);
                Visitor admin = Visitor.as("admin", port)) {
            join(first, "Ravi First", "ravi@first.example", PRACTICE);
            assertThat(text(first.get("/account"))).contains("waiting to be confirmed");
            assertThat(first.get(team()).statusCode()).isEqualTo(403);

            Document claims = Jsoup.parse(admin.get("/administration/claims").body());
            String confirm = claims.select(".pc-person:contains(Ravi First) form[action$=confirmation]")
                    .attr("action");
            admin.submit("/administration/claims", confirm, Map.of());
            assertThat(text(first.get("/account"))).doesNotContain("waiting to be confirmed");

            // Who joined by a link that lives for days shows who they are before they let others in.
            Letters.signIn(first, "ravi@first.example", port);
            Map<String, String> nurse =
                    Map.of("name", "Nia Second", "email", "nia@second.example", "role", "clinician");
            first.submit(team(), team() + "/invitations", nurse);
            accept(second, "nia@second.example");
            assertThat(text(second.get(team()))).contains("Ravi First", "Nia Second");
        }
    }

    @Test
    void whoLeavesNoLongerActsForTheOrganisation() throws Exception {
        try (Visitor leaver = new Visitor(port);
                Visitor admin = Visitor.as("admin", port)) {
            join(leaver, "Lena Leaves", "lena@leaves.example", "Z00032");
            String claims = "/administration/claims";
            Document waiting = Jsoup.parse(admin.get(claims).body());
            admin.submit(
                    claims,
                    waiting.select(".pc-person:contains(Lena Leaves) form[action$=confirmation]")
                            .attr("action"),
                    Map.of());
            Letters.signIn(leaver, "lena@leaves.example", port);
            String own = "/account/teams/practice/Z00032";
            Document team = Jsoup.parse(leaver.get(own).body());
            String leave = team.select(".pc-person:contains(Lena Leaves) form[action$=removal]")
                    .attr("action");
            leaver.submit(own, leave, Map.of());
            assertThat(text(leaver.get("/account"))).contains("Nobody yet");
            assertThat(leaver.get(own).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aLinkToJoinWorksOnce() throws Exception {
        try (Visitor person = new Visitor(port);
                Visitor other = new Visitor(port)) {
            ask(person, "Olga Once", "olga@once.example", "Z00033");
            URI link = letterTo("olga@once.example");
            submit(person, link);
            assertThat(submit(other, link).statusCode()).isEqualTo(410);
            assertThat(other.get("/account").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void aPartnerOrganisationIsNewWithItsFirstMember() throws Exception {
        try (Visitor person = new Visitor(port)) {
            Map<String, String> form =
                    new TreeMap<>(form("Paula Partner", "paula@partner.example", "Warm Homes Trust"));
            form.put("type", "partner");
            person.submit("/join", "/join", form);
            accept(person, "paula@partner.example");
            assertThat(text(person.get("/account"))).contains("Warm Homes Trust (waiting to be confirmed)");
        }
    }

    @Test
    void whoIsAMemberAlreadyIsSentALinkToSignIn() throws Exception {
        try (Visitor person = new Visitor(port)) {
            HttpResponse<String> asked = ask(person, "Not Her", "pcn@demonstration.example", SmallEngland.FIRST);
            assertThat(asked.headers().firstValue("Location").orElse("")).endsWith("/join/sent");
            assertThat(letterTo("pcn@demonstration.example").getPath()).isEqualTo("/sign-in/link");
        }
    }

    @Test
    void gapsAndUnknownCodesAreSaid() throws Exception {
        try (Visitor person = new Visitor(port)) {
            HttpResponse<String> empty = person.submit("/join", "/join", Map.of());
            assertThat(empty.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(empty.body()).select(".nhsuk-error-summary li"))
                    .hasSize(5);
            HttpResponse<String> unknown = ask(person, "Someone", "someone@example.org", "Z99999");
            assertThat(unknown.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(unknown.body()).select("#organisation").val())
                    .isEqualTo("Z99999");
        }
    }

    private void join(Visitor person, String name, String email, String practice) throws Exception {
        ask(person, name, email, practice);
        accept(person, email);
    }

    private static HttpResponse<String> ask(Visitor person, String name, String email, String practice)
            throws Exception {
        return person.submit("/join", "/join", form(name, email, practice));
    }

    private static Map<String, String> form(String name, String email, String organisation) {
        return Map.of(
                "name", name, "email", email, "type", "practice", "organisation", organisation, "role", "clinician");
    }

    private void accept(Visitor person, String email) throws Exception {
        submit(person, letterTo(email));
    }

    private static HttpResponse<String> submit(Visitor person, URI link) throws Exception {
        return person.submit("/join", "/join/link", Letters.fields(link));
    }

    private URI letterTo(String address) {
        return Letters.linkTo(address, port);
    }

    private static String team() {
        return "/account/teams/practice/" + PRACTICE;
    }

    private static String text(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An address at an organisation's own e-mail domain confirms who joins. */
@ProgramTest
class OwnDomainTest {
    private static final String PAGE = "/administration/domains";
    private static final String WAITING = "waiting to be confirmed";
    private static final String AUDIT =
            "MATCH (e:AuditEntry {subject: $subject}) RETURN e.action AS action ORDER BY e.at, e.action";

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Test
    void whoJoinsFromTheOwnDomainIsConfirmedAtOnce() throws Exception {
        try (Visitor admin = Visitor.as("admin", port);
                Visitor member = new Visitor(port);
                Visitor other = new Visitor(port);
                Visitor later = new Visitor(port)) {
            assertThat(enter(admin, "Z00041", "@Own-One.example").statusCode()).isEqualTo(302);
            join(member, "owen@own-one.example", "Z00041");
            assertThat(account(member)).doesNotContain(WAITING);
            assertThat(member.get("/account/teams/practice/Z00041").statusCode())
                    .isEqualTo(200);
            join(other, "olive@sub.own-one.example", "Z00041");
            assertThat(account(other)).contains(WAITING);

            remove(admin, "own-one.example");
            join(later, "late@own-one.example", "Z00041");
            assertThat(account(later)).contains(WAITING);
            assertThat(actions("PRACTICE Z00041"))
                    .containsSubsequence("domain-added", "acting-for-confirmed", "domain-removed");
        }
    }

    @Test
    void aDomainOfTwoOrganisationsOrOfAnotherConfirmsNobody() throws Exception {
        try (Visitor admin = Visitor.as("admin", port);
                Visitor one = new Visitor(port);
                Visitor two = new Visitor(port)) {
            enter(admin, "Z00042", "both.example");
            enter(admin, "Z00043", "both.example");
            join(one, "one@both.example", "Z00042");
            assertThat(account(one)).contains(WAITING);
            assertThat(Jsoup.parse(admin.get(PAGE).body()).text()).contains("Confirms nobody");
            enter(admin, "Z00042", "of-42.example");
            join(two, "two@of-42.example", "Z00044");
            assertThat(account(two)).contains(WAITING);
        }
    }

    @Test
    void sharedDomainsGapsAndUnknownCodesAreRefused() throws Exception {
        try (Visitor admin = Visitor.as("admin", port)) {
            HttpResponse<String> shared = enter(admin, "Z00045", "nhs.net");
            assertThat(shared.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(shared.body())
                            .select(".nhsuk-error-summary li")
                            .text())
                    .contains("many organisations");
            assertThat(enter(admin, "Z99999", "own.example").statusCode()).isEqualTo(422);
            HttpResponse<String> empty = admin.submit(PAGE, PAGE, Map.of());
            assertThat(Jsoup.parse(empty.body()).select(".nhsuk-error-summary li"))
                    .hasSize(3);
            assertThat(admin.get(PAGE).body()).doesNotContain("own.example", "nhs.net");
        }
    }

    @Test
    void thePageHasNoFault() {
        try (Browser browser = new Browser();
                Window window = browser.open("http://localhost:" + port, View.NARROW)) {
            window.visit("/demo").page().click("button[name=as][value=admin]");
            window.visit(PAGE).page().click("text=Enter domain");
            window.screenshot("domains-refused");
            assertThat(window.axe()).isEmpty();
            assertThat(window.complaints()).isEmpty();
            assertThat(window.overflow()).isZero();
        }
    }

    private static HttpResponse<String> enter(Visitor admin, String practice, String domain) throws Exception {
        return admin.submit(PAGE, PAGE, Map.of("type", "practice", "code", practice, "domain", domain));
    }

    private static void remove(Visitor admin, String domain) throws Exception {
        String removal = Jsoup.parse(admin.get(PAGE).body())
                .select(".pc-person:contains(" + domain + ") form")
                .attr("action");
        admin.submit(PAGE, removal, Map.of());
    }

    private void join(Visitor person, String email, String practice) throws Exception {
        Map<String, String> form = Map.of(
                "name", "Somebody", "email", email, "type", "practice", "organisation", practice, "role", "clinician");
        person.submit("/join", "/join", form);
        URI link = Letters.linkTo(email, port);
        person.submit(link.getRawPath() + "?" + link.getRawQuery(), "/join/link", Letters.fields(link));
    }

    private static String account(Visitor person) throws Exception {
        return Jsoup.parse(person.get("/account").body()).text();
    }

    private List<String> actions(String subject) {
        return graph.list(
                AUDIT, Map.of("subject", subject), row -> row.get("action").asString());
    }
}

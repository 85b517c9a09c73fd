package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.world.ProgramTest;
import org.practicecommons.world.SmallEngland;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where each member begins: what the role is here for, one action, and links that all lead somewhere. */
@ProgramTest
class StartPagesTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "practice, See practices like yours",
        "nurse, See practices like yours",
        "pcn, See your network",
        "ics, See your board’s networks and practices",
        "partner, Write down what you do",
        "regulator, See how practices are matched",
        "curator, See imported drafts",
        "moderator, See the reports that wait",
        "admin, See who waits to be confirmed"
    })
    void eachRoleHasOneActionAndNoDeadEnd(String person, String action) throws Exception {
        try (Visitor visitor = Visitor.as(person, port)) {
            Document page = page(visitor, "/");
            assertThat(page.select("main .nhsuk-button").eachText()).containsExactly(action);
            List<String> links = page.select("main a").stream()
                    .map(link -> link.attr("href"))
                    .distinct()
                    .limit(12)
                    .toList();
            for (String link : links) {
                assertThat(visitor.get(link).statusCode()).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    void aPracticesMembersReachTheirPracticePeersChallengesAndTeam() throws Exception {
        try (Visitor visitor = Visitor.as("practice", port)) {
            List<String> links = page(visitor, "/").select("main a").eachAttr("href");
            String own = links.get(1);
            assertThat(links)
                    .containsExactly(
                            own + "/peers",
                            own,
                            own + "/tried",
                            "/innovations/new",
                            "/innovations/drafts",
                            own + "/challenges",
                            "/account/teams/practice/" + own.substring("/practices/".length()));
        }
    }

    /** Sixty practices, of which one is closed, and one is in no network. */
    @Test
    void aNetworkAndABoardListWhatBelongsToThem() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            Document network = page(visitor, "/pcns/U99001");
            assertThat(network.select("h1").text()).isEqualTo("Testing Vale PCN");
            assertThat(network.select("tbody th a").eachAttr("href"))
                    .contains("/practices/Z00002")
                    .doesNotContain("/practices/" + SmallEngland.CLOSED, "/practices/" + SmallEngland.FIRST);
            Document board = page(visitor, "/icbs/Q92");
            assertThat(board.select("caption").eachText())
                    .containsExactly("Its primary care networks", "Practices in no primary care network");
            assertThat(board.select("tbody th a").eachAttr("href"))
                    .containsExactly("/pcns/U99001", "/practices/" + SmallEngland.FIRST);
            assertThat(page(visitor, "/icbs/Q91").select("main table")).isEmpty();
            assertThat(visitor.get("/icbs/U99001").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/pcns/--").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void noCacheKeepsAMembersPageOrShowsThemTheOneForEverybody() throws Exception {
        try (Visitor anybody = new Visitor(port);
                Visitor member = Visitor.as("practice", port)) {
            HttpResponse<String> everybodys = anybody.get("/");
            HttpResponse<String> own = member.get("/");
            assertThat(Jsoup.parse(everybodys.body()).select("h1").text()).isEqualTo("Is there a practice like mine?");
            assertThat(everybodys.headers().allValues("Vary").toString()).containsIgnoringCase("cookie");
            assertThat(own.headers().allValues("Vary").toString()).containsIgnoringCase("cookie");
            assertThat(own.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        }
    }

    /** What members write stands with words on what it is not; the footer says it on every page. */
    @Test
    void pagesSayWhatTheyAreNot() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            assertThat(page(visitor, "/").select("footer").text()).contains("gives no clinical advice");
            assertThat(page(visitor, "/terms").select("h2").eachText())
                    .startsWith("Not for clinical advice", "Not an endorsement");
            assertThat(page(visitor, "/terms").text()).contains("People who act for a regulator can have an account");
        }
    }

    private static Document page(Visitor visitor, String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}

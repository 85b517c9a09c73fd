package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.ProgramTest;
import org.practicecommons.world.SmallEngland;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How often who may do what: told in words, with the time after which it can be done again, and nobody suffers for others. */
@ProgramTest
class RequestLimitsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WRONG = "Authorization: Bearer " + "x".repeat(43) + "\r\n";

    @LocalServerPort
    private int port;

    @Test
    void aTokenThatLetsNobodyInIsRefusedEverywhere() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (RouteTable.Row row : RouteTable.ROWS) {
            String path = row.path().replaceAll("\\{\\w+}", "x");
            int status = status("127.0.0.61", row.method(), path, WRONG + "Content-Length: 0\r\n");
            if (status != 401) {
                wrong.add(row + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void wrongTokensAreCountedAndARightOneIsLetInAllTheSame() throws Exception {
        String address = "127.0.0.62";
        int refused = 0;
        for (int i = 0; i < 330; i++) {
            int status = status(address, "GET", "/api/v1/stages", WRONG);
            assertThat(status).isIn(i < 300 ? List.of(401) : List.of(401, 429));
            refused += status == 429 ? 1 : 0;
        }
        assertThat(refused).as("one comes back every twelve seconds").isPositive();
        assertThat(status(address, "GET", "/api/v1/me", "Authorization: Bearer " + token("nurse") + "\r\n"))
                .isEqualTo(200);
        assertThat(status(address, "GET", "/api/v1/stages", "")).isEqualTo(200);
    }

    @Test
    void wrongTriesCountTogetherWhicheverWayTheyAreMade() throws Exception {
        String address = "127.0.0.63";
        for (int i = 0; i < 330; i++) {
            status(address, "GET", "/", WRONG);
        }
        String answer = "";
        for (int i = 0; i < 5 && !answer.startsWith("HTTP/1.1 429"); i++) {
            answer = head(address, "GET", "/login/oauth2/code/test", "");
        }
        assertThat(answer).startsWith("HTTP/1.1 429").contains("Retry-After: ");
    }

    @Test
    void lettersToOneAddressCountTogetherWhateverTheyAreFor() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            for (int i = 0; i < 5; i++) {
                assertThat((i % 2 == 0 ? signIn(visitor) : join(visitor)).statusCode())
                        .isEqualTo(302);
            }
            HttpResponse<String> refused = signIn(visitor);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(join(visitor).statusCode()).isEqualTo(429);
            assertThat(Long.parseLong(
                            refused.headers().firstValue("Retry-After").orElse("0")))
                    .as("a letter comes back every twelve minutes")
                    .isBetween(600L, 720L);
            assertThat(Jsoup.parse(refused.body()).select("main").text()).contains("12 minutes");
        }
    }

    @Test
    void reportsCountByMemberOnPagesAndForProgramsTogether() throws Exception {
        // Nobody else's test reports as this one, so the whole budget is there.
        try (ApiClient nosy = ApiClient.as("curator3", port);
                ApiClient other = ApiClient.as("pcn", port)) {
            assertThat(firstRefused(70, () -> nosy.send("POST", "/reports", "{}")))
                    .isEqualTo(30);
            assertThat(other.send("POST", "/reports", "{}").statusCode()).isNotEqualTo(429);
        }
    }

    @Test
    void tablesOfEverythingAreFew() throws IOException {
        assertThat(first429("127.0.0.64", "/api/v1/practices.csv", 220))
                .as("a hundred and fifty, and what comes back meanwhile")
                .isBetween(150, 200);
        assertThat(status("127.0.0.65", "GET", "/api/v1/stages", "")).isEqualTo(200);
    }

    private HttpResponse<String> signIn(Visitor visitor) throws Exception {
        return visitor.submit("/sign-in", "/sign-in", Map.of("email", "Together@example.org", "next", "/"));
    }

    private HttpResponse<String> join(Visitor visitor) throws Exception {
        Map<String, String> form = Map.of(
                "name",
                "Tom Together",
                "email",
                "together@example.org",
                "type",
                "practice",
                "organisation",
                SmallEngland.FIRST,
                "role",
                "clinician");
        return visitor.submit("/join", "/join", form);
    }

    private interface Asking {
        HttpResponse<String> ask() throws Exception;
    }

    private static int firstRefused(int most, Asking asking) throws Exception {
        for (int i = 0; i < most; i++) {
            if (asking.ask().statusCode() == 429) {
                return i;
            }
        }
        return most;
    }

    private int first429(String address, String path, int most) throws IOException {
        Predicate<String> tooMany = head -> head.startsWith("HTTP/1.1 429");
        for (int i = 0; i < most; i++) {
            String head = head(address, "GET", path, "");
            if (tooMany.test(head)) {
                assertThat(head).contains("Retry-After: ", "application/problem+json");
                return i;
            }
        }
        return most;
    }

    private String token(String key) throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port)) {
            String made = anybody.send("POST", "/demo/tokens", "{\"as\": \"" + key + "\"}")
                    .body();
            return tools.jackson.databind.json.JsonMapper.shared()
                    .readTree(made)
                    .path("token")
                    .asString();
        }
    }

    private int status(String from, String method, String path, String headers) throws IOException {
        return Integer.parseInt(head(from, method, path, headers).split(" ", 3)[1]);
    }

    private String head(String from, String method, String path, String headers) throws IOException {
        try (Wire wire = new Wire(from, port)) {
            return wire.send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                            + "\r\n")
                    .head(SOON);
        }
    }
}

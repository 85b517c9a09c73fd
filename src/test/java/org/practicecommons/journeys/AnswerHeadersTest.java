package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What stands over an answer: who may keep it, under which name, and which other sites may hold on to it. */
@ProgramTest
class AnswerHeadersTest {
    @LocalServerPort
    private int port;

    @Test
    void answersForOnePersonAreKeptByNobody() throws Exception {
        for (String path : List.of("/api/v1/stages", "/api/v1/vocabularies/stages.csv", "/api/v1/me", "/")) {
            String head = head(path, "Authorization: Bearer " + token("nurse") + "\r\n");
            assertThat(head)
                    .as(path)
                    .contains("Cache-Control: private, no-store")
                    .containsPattern("(?i)vary: .*authorization");
        }
        assertThat(head("/api/v1/stages", "")).containsPattern("(?i)vary: .*authorization");
    }

    @Test
    void filesComeWithANameToKeepThemUnder() throws Exception {
        for (String path : List.of("practices.csv", "vocabularies/stages.ttl", "innovations.csv", "stages.csv")) {
            assertThat(head("/api/v1/" + path, ""))
                    .as(path)
                    .contains("Content-Disposition: attachment; filename=\"practice-commons-" + path.replace('/', '-')
                            + "\"");
        }
        assertThat(head("/api/v1/vocabularies/nothing.ttl", "Accept: text/turtle\r\n"))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("Content-Disposition");
    }

    @Test
    void otherSitesCannotHoldOnToAPage() throws Exception {
        assertThat(head("/", ""))
                .contains("Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin");
        try (Visitor member = Visitor.as("practice2", port)) {
            assertThat(member.submit("/account", "/sign-out", Map.of())
                            .headers()
                            .firstValue("Clear-Site-Data"))
                    .hasValue("\"cache\", \"storage\"");
        }
    }

    private String token(String key) throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port)) {
            String made = anybody.send("POST", "/demo/tokens", "{\"as\": \"" + key + "\"}")
                    .body();
            return JsonMapper.shared().readTree(made).path("token").asString();
        }
    }

    private String head(String path, String headers) throws IOException {
        try (Wire wire = new Wire("127.0.0.66", port)) {
            return wire.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n")
                    .head(Duration.ofSeconds(30));
        }
    }
}

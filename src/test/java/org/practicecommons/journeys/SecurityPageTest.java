package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever finds a weakness finds out whom to tell, and nobody learns more of the inside than they need. */
@ProgramTest
class SecurityPageTest {
    @LocalServerPort
    private int port;

    @Test
    void theFileHasWhatResearchersLookFor() throws Exception {
        try (Visitor anybody = new Visitor(port)) {
            HttpResponse<String> file = anybody.get("/.well-known/security.txt");
            assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain;charset=UTF-8");
            Map<String, String> fields = Arrays.stream(file.body().strip().split("\n", -1))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(field -> field[0], field -> field[1]));
            String page = "http://localhost:" + port + "/security";
            assertThat(fields).containsEntry("Contact", page).containsEntry("Policy", page);
            assertThat(Instant.parse(fields.get("Expires")))
                    .isBetween(
                            Instant.now().plus(Duration.ofDays(30)),
                            Instant.now().plus(Duration.ofDays(365)));
            assertThat(anybody.get("/").body()).contains("href=\"/security\"");
        }
    }

    /** Everybody learns which part is up; versions, paths, reasons and counts are for who runs the service. */
    @Test
    void healthTellsStrangersNoDetails() throws Exception {
        try (Visitor stranger = new Visitor(port);
                Visitor member = Visitor.as("practice", port);
                Visitor administrator = Visitor.as("admin", port)) {
            for (Visitor other : List.of(stranger, member)) {
                String health = other.get("/actuator/health").body();
                assertThat(health).contains("\"status\":\"", "\"engines\"", "\"search\"");
                assertThat(health).doesNotContain("details", "version", "path", "restarts", "waiting", "parity");
            }
            assertThat(administrator.get("/actuator/health").body()).contains("restarts", "waiting");
        }
    }
}

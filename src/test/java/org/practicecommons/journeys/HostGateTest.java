package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A demonstration answers this machine, asked by this machine's own names, and nobody who was handed on to it. */
@ProgramTest
class HostGateTest {
    private static final String TOKENS = "/api/v1/demo/tokens";
    private static final String ADMIN = "{\"as\": \"admin\"}";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "commons.example.org",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "localhost.",
                "192.168.0.7",
                "0.0.0.0",
                "[::ffff:127.0.0.2]",
                "127.0.0.2"
            })
    void noRouteIsAnsweredUnderAnotherName(String host) throws Exception {
        List<String> served = new ArrayList<>();
        for (RouteTable.Row row : RouteTable.ROWS) {
            String path = row.path().replaceAll("\\{\\w+}", "x");
            RawRequest request =
                    new RawRequest(row.method() + " " + path + " HTTP/1.1", "127.0.0.1", Map.of("Host", host), "");
            int status = request.send(port).status();
            if (status != 421) {
                served.add(row + ": " + status);
            }
        }
        for (String other : List.of("/actuator/health", "/assets/main.css", "/error", "/nowhere", "/favicon.ico")) {
            int status = RawRequest.get(other, host).send(port).status();
            if (status != 421) {
                served.add(other + ": " + status);
            }
        }
        assertThat(served).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "localhost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"})
    void thisMachinesNamesAreAnswered(String host) throws Exception {
        assertThat(RawRequest.get("/terms", host).send(port).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "x-forwarded-anything",
                "Forwarded",
                "Via",
                "X-Real-IP",
                "CF-Connecting-IP",
                "True-Client-IP"
            })
    void whatWasHandedOnIsNotAnswered(String header) throws Exception {
        for (String path : List.of("/", "/demo", "/demo/letters", "/api/v1/practices", "/actuator/health")) {
            RawRequest.Answer answer = RawRequest.get(path, "localhost")
                    .with(header, "203.0.113.7")
                    .send(port);
            assertThat(answer.status()).as(path).isEqualTo(421);
            assertThat(answer.body()).contains("--mode service");
        }
        assertThat(RawRequest.post(TOKENS, "localhost", "application/json", ADMIN)
                        .with(header, "203.0.113.7")
                        .send(port)
                        .status())
                .isEqualTo(421);
    }

    /** As nginx does when it is told nothing else: another Host, an old version, no word of the visitor. */
    @Test
    void aProxyThatSaysNothingOfItselfGetsNoInventedPerson() throws Exception {
        RawRequest asks = RawRequest.post(TOKENS, "127.0.0.1:" + port, "application/json", ADMIN);
        assertThat(asks.inVersion("HTTP/1.0").send(port).status()).isEqualTo(404);
        assertThat(RawRequest.get("/demo/letters", "localhost")
                        .inVersion("HTTP/1.0")
                        .send(port)
                        .status())
                .isEqualTo(404);
        assertThat(asks.send(port).status()).isEqualTo(200);
    }

    @Test
    void linksInLettersLeadHereWhateverTheHostSays() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            visitor.submit("/sign-in", "/sign-in", Map.of("email", "nurse@demonstration.example"));
        }
        assertThat(Letters.linkTo("nurse@demonstration.example", port).toString())
                .startsWith("http://localhost:" + port + "/sign-in/link?key=");
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.home.Home;
import org.practicecommons.world.ProgramTest;
import org.practicecommons.world.SmallEngland;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two hundred malformed requests, drawn by a fixed seed: each is answered by a clear refusal, and nothing changes. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestsTest {
    private static final int REQUESTS = 200;
    private static final String PRACTICE = "practices/" + SmallEngland.FIRST;
    private static final String API = "/api/v1/";
    private static final String KEPT = """
            MATCH (n) WHERE n:Practice OR n:Dataset OR n:Import OR n:FigureReport OR n:Outbox RETURN count(n) AS kept
            """;

    /** None of these is a code, a number, a day, a status, a scope or a lens. */
    private static final List<String> JUNK = List.of(
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "..\\..\\windows",
            "\u0000",
            "a\r\nSet-Cookie: b=c",
            "\u202egnp.exe",
            "\ud83d\ude37\ud83d\ude37",
            "${jndi:ldap://x/a}",
            "{{7*7}}",
            "%00%ff",
            "[object Object]",
            "-9999999999999999999",
            "1e309!",
            "2026-13-45",
            "C81058;DROP",
            "é".repeat(300),
            "x".repeat(4_000));

    private static final List<Function<SplittableRandom, Request>> KINDS = List.of(
            random -> get("/practices/" + junk(random)),
            random -> get("/" + PRACTICE + "/peers/" + junk(random)),
            random -> get("/" + PRACTICE + "/peers?scope=" + junk(random)),
            random -> get("/practices/" + junk(random) + "/challenges"),
            random -> new Request(
                    one(random, "PUT DELETE"),
                    API + PRACTICE + "/challenges/" + junk(random),
                    "application/json",
                    raw(random),
                    true),
            random -> get("/practices?q=mill&page=" + junk(random)),
            random ->
                    get(API + "practices?" + one(random, "page size pcn icb region status asAt") + "=" + junk(random)),
            random -> get(API + "practices.csv?" + one(random, "pcn icb region status asAt") + "=" + junk(random)),
            random -> get(API + "practices/" + junk(random) + "/peers"),
            random -> get(API + PRACTICE + "/peers?" + one(random, "limit scope lens weights") + "=" + junk(random)),
            random -> get(API + "peers.csv?" + one(random, "limit scope lens weights") + "=" + junk(random)),
            random -> get(API + PRACTICE + "?asAt=" + junk(random)),
            random -> get("/" + junk(random)),
            random -> new Request(one(random, "PUT DELETE PATCH BREW"), "/" + PRACTICE, "text/plain", "x", false),
            random -> new Request("POST", API + "imports", "application/json", raw(random), false),
            random -> new Request("POST", API + "imports", "application/json", raw(random), true),
            random -> new Request("POST", API + "imports", "application/json", folder(random), true),
            random -> new Request("POST", API + "imports", "text/xml", raw(random), true),
            random -> new Request("POST", API + "imports", "multipart/form-data; boundary=b", raw(random), true),
            random -> new Request(
                    "POST",
                    "/report-a-wrong-figure",
                    "application/x-www-form-urlencoded",
                    "problem=" + junk(random),
                    false),
            random -> get("/practices/%" + one(random, "zz g1 % -")),
            random -> get("/practices?q=" + one(random, "| \" { ^ \\")));

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Autowired
    private Home home;

    private long kept;

    record Request(String method, String target, String type, String body, boolean operator) {
        @Override
        public String toString() {
            String all = method + " " + target + " " + body;
            return all.substring(0, Math.min(120, all.length())).replaceAll("\\p{Cc}", "?");
        }
    }

    @BeforeAll
    void count() {
        kept = kept();
    }

    @AfterAll
    void nothingHasChanged() {
        assertThat(kept()).isEqualTo(kept);
    }

    static Stream<Request> requests() {
        SplittableRandom random = new SplittableRandom(20_261_123);
        return IntStream.range(0, REQUESTS)
                .mapToObj(i -> KINDS.get(i % KINDS.size()).apply(random));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRefusedInWords(Request request) throws IOException {
        String answer = send(request);
        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
        assertThat(answer)
                .doesNotContain("\tat ", "Exception", "Caused by", "org.practicecommons", "org.springframework");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n"))).isNotBlank();
    }

    /** An empty name is the folder the program was started in, to Java. */
    @Test
    void aFolderWithoutANameIsRefused() throws IOException {
        for (String name : List.of("", " ")) {
            String body = "{\"folder\": \"" + name + "\"}";
            assertThat(send(new Request("POST", API + "imports", "application/json", body, true)))
                    .startsWith("HTTP/1.1 422 ");
        }
    }

    private long kept() {
        return graph.find(KEPT, Map.of(), row -> row.get("kept").asLong()).orElseThrow();
    }

    /** Over a plain socket: a client would not let such requests out. */
    private String send(Request request) throws IOException {
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        String token = Files.readString(home.file("operator.token")).strip();
        String head =
                request.method() + " " + request.target() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + (request.operator() ? "Authorization: Bearer " + token + "\r\n" : "")
                        + (request.type().isEmpty() ? "" : "Content-Type: " + request.type() + "\r\n")
                        + (request.method().equals("GET") ? "" : "Content-Length: " + body.length + "\r\n")
                        + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Request get(String target) {
        return new Request("GET", target, "", "", false);
    }

    private static String junk(SplittableRandom random) {
        return URLEncoder.encode(raw(random), StandardCharsets.UTF_8);
    }

    private static String raw(SplittableRandom random) {
        return JUNK.get(random.nextInt(JUNK.size()));
    }

    /** Well-formed JSON about a folder that cannot be. */
    private static String folder(SplittableRandom random) {
        String escaped =
                raw(random).chars().mapToObj("\\u%04x"::formatted).collect(java.util.stream.Collectors.joining());
        return "{\"folder\": \"" + escaped + "\"}";
    }

    private static String one(SplittableRandom random, String words) {
        String[] choices = words.split(" ", -1);
        return choices[random.nextInt(choices.length)];
    }
}

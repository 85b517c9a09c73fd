package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Bookmark;
import org.practicecommons.journeys.FuzzPeople.Person;
import org.practicecommons.journeys.FuzzRequests.Drawn;
import org.practicecommons.journeys.FuzzRequests.There;
import org.practicecommons.journeys.FuzzRequests.Work;
import org.practicecommons.journeys.FuzzRoutes.Route;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.DemonstrationPeople;
import org.practicecommons.member.Members;
import org.practicecommons.world.Engines;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ten thousand drawn requests over all routes of the program, as everybody: none is answered by a fault or gives back
 * markup, and one that is refused changes nothing. Another seed: {@code -Dfuzz.seed=1}.
 */
@ProgramTest
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 10_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_124);

    /** After so many, everything drawn so far is removed and the people are made anew. */
    private static final int ROUND = 500;

    private static final int TOGETHER = 50;

    /** Markup, handlers and values of expressions that came from a request: all hold its mark. */
    private static final Pattern ALIVE = Pattern.compile(
            "<(script|img|svg|b|iframe)\\b[^>&\"']*zq[a-j]+qz|<b>zq[a-j]+qz|<script>zq|[\"'] on(focus|mouseover)=[\"']zq"
                    + "|(href|src|action)=\"(javascript:|data:|https?://evil|//evil|/\\\\)|1337zq[a-j]+qz");

    private static final Pattern LED_AWAY = Pattern.compile("(?im)^(location|refresh):.*evil\\.example/?zq|^x-forged:");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Members members;

    @Autowired
    private Credentials credentials;

    private final ExecutorService readers = Executors.newFixedThreadPool(4);
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> refusedMarks = new TreeSet<>();
    private final Set<String> done = new TreeSet<>();
    private MemberContent content = new MemberContent(Engines.shared().driver());
    private Map<String, String> lines = Map.of();
    private Set<Bookmark> state = Set.of();

    @AfterEach
    void end() {
        readers.close();
    }

    @Test
    void drawnRequestsBringNothingDownAndLeaveNothingBehind() throws Exception {
        Map<String, String> before = content.lines();
        List<Route> routes = FuzzRoutes.of(mapping);
        FuzzRequests requests = new FuzzRequests(SEED, routes);
        for (int number = 0; number < REQUESTS && wrong.size() < 20; number += ROUND) {
            round(requests, number);
            content.forgetAllBut(before, "drawn");
        }
        assertThat(wrong).as("seed " + SEED).isEmpty();
        assertThat(content.lines()).as("what others wrote, seed " + SEED).isEqualTo(before);
        assertThat(done).as("routes that did something").hasSizeGreaterThan(routes.size() / 2);
    }

    private void round(FuzzRequests requests, int first) throws Exception {
        Map<String, Person> everybody = new FuzzPeople(people, members, credentials, port).all();
        There there = there(everybody);
        look();
        for (int number = first; number < first + ROUND && number < REQUESTS; number += TOGETHER) {
            List<Drawn> drawn = new ArrayList<>();
            for (int one = number; one < number + TOGETHER; one++) {
                drawn.add(requests.next(one, everybody, there));
            }
            read(drawn.stream().filter(one -> one.route().isReading()).toList());
            for (Drawn change : drawn) {
                if (!change.route().isReading()) {
                    int status = judge(change, send(change));
                    keepsWhole(change.toString(), status >= 400);
                }
            }
        }
        for (String text : content.texts("zq")) {
            refusedMarks.stream()
                    .filter(text::contains)
                    .forEach(mark -> wrong.add("kept of what was refused: " + mark + " in " + text));
        }
        refusedMarks.clear();
    }

    /** All at once, since none of them changes anything. */
    private void read(List<Drawn> drawn) throws Exception {
        List<Callable<String>> asked =
                drawn.stream().<Callable<String>>map(one -> () -> send(one)).toList();
        List<Future<String>> answers = readers.invokeAll(asked);
        for (int i = 0; i < drawn.size(); i++) {
            judge(drawn.get(i), answers.get(i).get());
        }
        keepsWhole(drawn.toString(), true);
    }

    private int judge(Drawn drawn, String answer) {
        int status = answer.length() < 12 ? 0 : Integer.parseInt(answer.substring(9, 12));
        String head = answer.split("\r\n\r\n", 2)[0];
        if (status < 200 || status >= 500) {
            wrong.add(status + " to " + drawn);
        }
        if (head.contains("text/html")
                && answer.contains("zq")
                && ALIVE.matcher(answer).find()) {
            wrong.add("markup given back to " + drawn + ": "
                    + ALIVE.matcher(answer).results().findFirst().orElseThrow().group());
        }
        if (LED_AWAY.matcher(head).find()) {
            wrong.add("led away by " + drawn + ": " + head);
        }
        if (answer.contains("Exception") || answer.contains("\tat org.")) {
            wrong.add("the inside is shown to " + drawn);
        }
        if (status < 400) {
            done.add(drawn.route().toString());
        } else {
            refusedMarks.add(drawn.mark());
        }
        return status;
    }

    /** What is refused, and what only reads, writes nothing. */
    private void keepsWhole(String drawn, boolean changesNothing) {
        if (content.state().equals(state)) {
            return;
        }
        Map<String, String> earlier = lines;
        look();
        if (changesNothing && !lines.equals(earlier)) {
            Set<Map.Entry<String, String>> added = new HashSet<>(lines.entrySet());
            added.removeAll(earlier.entrySet());
            wrong.add("refused or reading, and yet something changed: " + drawn + " " + added);
        }
    }

    private void look() {
        lines = content.lines();
        state = content.state();
    }

    /** Things to change, of each kind. */
    private There there(Map<String, Person> everybody) throws Exception {
        String practice = "/practices/" + FuzzPeople.PRACTICE;
        List<String> notes = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        List<Work> records = new ArrayList<>();
        try (ApiClient author =
                ApiClient.with(Objects.requireNonNull(everybody.get("practice")).token(), port)) {
            for (String visibility : List.of("private", "team", "pcn", "members", "public", "public", "public")) {
                String said = "{\"text\": \"Drawn\", \"visibility\": \"" + visibility + "\"}";
                notes.add(id(author.send("POST", practice + "/notes", said).body()));
            }
            for (int i = 0; i < 6; i++) {
                String about = "{\"about\": \"note/" + notes.getLast() + "\", \"reason\": \"other\"}";
                reports.add(id(author.send("POST", "/reports", about).body()));
            }
            for (String visibility : List.of("private", "pcn", "members", "public")) {
                records.add(work(author, visibility));
            }
        }
        return new There(notes, reports, claims(), records);
    }

    private static Work work(ApiClient author, String visibility) throws Exception {
        String said = """
                {"title": "Drawn", "summary": "Drawn", "challenge": "missed-appointments", "population": "diabetes",
                 "stage": "planning", "visibility": "%s"}
                """.formatted(visibility);
        String record = id(author.send("POST", "/innovations", said).body());
        String at = "/innovations/" + record;
        String shown = "{\"slot\": \"patient-voice\", \"kind\": \"observation\", \"text\": \"Drawn\"}";
        String counted = "{\"name\": \"Drawn\", \"kind\": \"process\", \"unit\": \"percent\", \"source\": \"qof\"}";
        return new Work(
                record,
                id(author.send("POST", at + "/evidence", shown).body()),
                id(author.send("POST", at + "/measures", counted).body()));
    }

    private List<String> claims() {
        try (var session = Engines.shared().driver().session()) {
            return session.executeRead(tx -> tx.run(
                            "MATCH (:Practice {code: $code})<-[a:ACTS_FOR]-() RETURN a.id AS id",
                            Map.of("code", FuzzPeople.PRACTICE))
                    .list(row -> row.get("id").asString()));
        }
    }

    private static String id(String answer) {
        return JsonMapper.shared().readTree(answer).path("id").asString();
    }

    /** Over a plain socket: a client would not let such requests out. */
    private String send(Drawn drawn) throws IOException {
        byte[] body = drawn.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(
                drawn.route().method() + " " + drawn.path() + " HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n");
        drawn.headers().forEach(header -> head.append(header).append("\r\n"));
        if (!drawn.route().isReading()) {
            head.append("Content-Type: ").append(drawn.type()).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n");
        if (drawn.route().path().startsWith("/api/") && !drawn.person().token().isEmpty()) {
            head.append("Authorization: Bearer ").append(drawn.person().token()).append("\r\n");
        } else if (!drawn.route().path().startsWith("/api/")) {
            head.append("Cookie: ").append(drawn.person().cookie()).append("\r\n");
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException refusedEarly) {
            return "HTTP/1.1 400 the connection was ended: " + refusedEarly.getMessage() + "\r\n\r\n";
        }
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicecommons.journeys.RecordParts.id;
import static org.practicecommons.journeys.RecordParts.json;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The matrix of {@link VisibilityTest} for records of work, and for all that stands with them: evidence, measures, steps,
 * comments. Every route about records that reads is asked, and one that is not named here fails.
 */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordVisibilityTest {
    private static final String WORDS = "Seen by some: ";

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    private final Map<Visibility, Map<String, String>> records = new EnumMap<>(Visibility.class);
    private String practice = "";

    @BeforeAll
    void write() throws Exception {
        try (ApiClient author = ApiClient.as("practice", port)) {
            practice =
                    author.json("/me").at("/affiliations/0/organisation/code").asString();
            for (Visibility visibility : Visibility.values()) {
                records.put(visibility, record(author, visibility));
            }
        }
    }

    @AfterAll
    void forget() {
        String all = "MATCH (i:Innovation) WHERE i.summary STARTS WITH $words "
                + "OPTIONAL MATCH (i)-[:HAS_MEASURE|HAS_EVENT|HAS_EVIDENCE|HAS_COMMENT|WAS|STARTED_IN]->(x) "
                + "OPTIONAL MATCH (x)-[:POINT]->(p) DETACH DELETE i, x, p";
        graph.change(tx -> tx.run(all, Map.of("words", WORDS)).consume());
    }

    /** A route about records that is added needs a place in this test. */
    @Test
    void everyRouteAboutRecordsThatReadsIsAsked() {
        Set<String> reading = RouteTable.ROWS.stream()
                .filter(RouteTable.Row::isReading)
                .map(RouteTable.Row::path)
                .filter(path -> path.contains("innovations"))
                .collect(Collectors.toSet());
        assertThat(RecordRoutes.all()).containsExactlyInAnyOrderElementsOf(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // somebody  | reads                                      | changes
                "            | public                                     | ",
                "practice    | private team pcn invited members public    | private team pcn invited members public",
                "nurse       | team pcn invited members public            | team pcn invited members public",
                "pcn         | pcn members public                         | ",
                "practice2   | pcn members public                         | ", // a practice of the same network
                "ics         | members public                             | ",
                "partner     | invited members public                     | ",
                "regulator   | public                                     | ",
                "curator     | members public                             | ",
                "moderator   | members public                             | ",
                "admin       | members public                             | "
            })
    void everybodyReadsAndChangesJustWhatTheMatrixSays(String person, String reads, String changes) throws Exception {
        String who = person == null ? "" : person;
        List<Visibility> readable = visibilities(reads);
        List<Visibility> changeable = visibilities(changes == null ? "" : changes);
        try (ApiClient program = who.isEmpty() ? ApiClient.anybody(port) : ApiClient.as(who, port);
                Visitor visitor = who.isEmpty() ? new Visitor(port) : Visitor.as(who, port)) {
            assertThat(named(lists(program, visitor))).as("lists").containsExactlyInAnyOrderElementsOf(readable);
            for (Visibility visibility : Visibility.values()) {
                boolean reading = readable.contains(visibility);
                boolean keeping = changeable.contains(visibility);
                for (String route : RecordRoutes.SHOWING) {
                    HttpResponse<String> answer = ask(program, visitor, route, visibility);
                    assertThat(answer.statusCode()).as(route + " " + visibility).isEqualTo(reading ? 200 : 404);
                    assertThat(answer.body().contains(said(visibility)))
                            .as(route + " " + visibility)
                            .isEqualTo(reading && !RecordRoutes.WITHOUT_WORDS.contains(route));
                }
                for (String route : RecordRoutes.KEEPING) {
                    HttpResponse<String> answer = ask(program, visitor, route, visibility);
                    assertThat(answer.statusCode() == 200)
                            .as(route + " " + visibility)
                            .isEqualTo(keeping);
                    assertThat(answer.body().contains(said(visibility)) && !keeping)
                            .as(route + " " + visibility)
                            .isFalse();
                }
                for (String route : RecordRoutes.DOING) {
                    assertThat(ask(program, visitor, route, visibility).body().contains(said(visibility)) && !reading)
                            .as(route + " " + visibility)
                            .isFalse();
                }
                for (String part : List.of("innovation", "evidence", "measure", "step", "idea-comment")) {
                    assertThat(visitor.get("/reports/form?about=" + part + "/" + part(visibility, part))
                                    .statusCode())
                            .as("report of " + part + ", " + visibility)
                            .isEqualTo(reading ? 200 : 404);
                }
                assertChangesAreRefused(program, who, visibility, reading, keeping);
            }
            if (!who.isEmpty()) {
                String own = visitor.get("/account/data.json").body();
                assertThat(own.contains(WORDS)).as("copy of one's own data").isEqualTo(who.equals("practice"));
            }
            assertThat(program.get("/suggest?q=seen").body()).as("search").doesNotContain(WORDS);
        }
    }

    /** Nothing is changed by who may not, and who may not read it is not told that it is there. */
    private void assertChangesAreRefused(
            ApiClient program, String who, Visibility visibility, boolean reading, boolean keeping) throws Exception {
        if (keeping) {
            return;
        }
        int refused = who.isEmpty() ? 401 : reading ? 403 : 404;
        String at = "/innovations/" + part(visibility, "innovation");
        Map<String, String> tries = Map.of(
                "PATCH ",
                "{\"title\": \"Mine\", \"version\": 1}",
                "DELETE ",
                "",
                "POST /evidence",
                "{\"slot\": \"patient-voice\", \"kind\": \"observation\", \"text\": \"Mine\"}",
                "DELETE /evidence/" + part(visibility, "evidence"),
                "",
                "POST /measures",
                "{\"name\": \"Mine\", \"kind\": \"process\", \"unit\": \"number\", \"source\": \"qof\"}",
                "DELETE /measures/" + part(visibility, "measure"),
                "",
                "PUT /idea",
                "{\"until\": \"" + LocalDate.now(ZoneOffset.UTC) + "\"}",
                "POST /idea/end",
                "{\"verdicts\": []}");
        for (Map.Entry<String, String> one : tries.entrySet()) {
            String[] what = one.getKey().split(" ", -1);
            HttpResponse<String> answer =
                    program.send(what[0], at + what[1], one.getValue().isEmpty() ? null : one.getValue());
            assertThat(answer.statusCode())
                    .as(one.getKey() + " " + visibility + " " + answer.body())
                    .isEqualTo(refused);
        }
    }

    private HttpResponse<String> ask(ApiClient program, Visitor visitor, String route, Visibility visibility)
            throws Exception {
        String path = route.replace("{id}", part(visibility, "innovation"))
                .replace("{measure}", part(visibility, "measure"))
                .replace("{item}", part(visibility, "evidence"));
        return path.startsWith("/api/v1") ? program.get(path.substring("/api/v1".length())) : visitor.get(path);
    }

    private String lists(ApiClient program, Visitor visitor) throws Exception {
        String seen = "";
        for (String list : List.of(
                "/innovations?size=100",
                "/innovations?size=100&practice=" + practice,
                "/innovations.csv?size=100",
                "/innovations?size=100&challenge=missed-appointments",
                "/innovations?size=100&population=diabetes")) {
            String found = program.get(list).body();
            assertThat(seen.isEmpty() || named(found).equals(named(seen)))
                    .as(list)
                    .isTrue();
            seen = found;
        }
        assertThat(named(visitor.get("/innovations?challenge=missed-appointments&population=diabetes")
                                .body()
                        + visitor.get("/practices/" + practice).body()
                        + visitor.get("/innovations/drafts").body()
                        + visitor.get("/partners/DP001").body()
                        + program.get("/partners/DP001").body()
                        + program.get("/practices/" + practice + "/peers/innovations.csv")
                                .body()
                        + visitor.get("/practices/" + practice + "/tried").body()
                        + program.get("/practices/" + practice + "/peers/innovations?limit=100")
                                .body()))
                .isSubsetOf(named(seen));
        return seen;
    }

    private Map<String, String> record(ApiClient author, Visibility visibility) throws Exception {
        Map<String, String> parts = new HashMap<>();
        Map<String, Object> told = new HashMap<>(Map.of(
                "title",
                "Record " + visibility.key(),
                "summary",
                said(visibility),
                "challenge",
                "missed-appointments",
                "population",
                "diabetes",
                "visibility",
                visibility.key(),
                "stage",
                "planning",
                "invited",
                visibility == Visibility.INVITED ? List.of("partner/DP001") : List.of()));
        String id = id(author.send("POST", "/innovations", json(told)));
        String at = "/innovations/" + id;
        parts.put("innovation", id);
        parts.putAll(RecordParts.add(author, author, at, field -> said(visibility)));
        parts.put("step", RecordParts.step(author, at, "understanding", said(visibility), ""));
        return parts;
    }

    private String part(Visibility visibility, String kind) {
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(records.get(visibility)).get(kind));
    }

    private static String said(Visibility visibility) {
        return WORDS + visibility.key();
    }

    private static List<Visibility> named(String text) {
        return Stream.of(Visibility.values())
                .filter(visibility -> text.contains(said(visibility)))
                .toList();
    }

    private static List<Visibility> visibilities(String keys) {
        return Stream.of(keys.strip().split("\\s+", -1))
                .flatMap(key -> Visibility.ofKey(key).stream())
                .toList();
    }
}

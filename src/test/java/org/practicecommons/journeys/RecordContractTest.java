package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs and forms can rely on: tables, both versions of what two people changed, and an answer to pasted books. */
@ProgramTest
class RecordContractTest {
    @LocalServerPort
    private int port;

    @Test
    void listsComeAsTables() throws Exception {
        String id = record("practice2", "=Sum of all calls", "public");
        String team = record("practice2", "For the team only", "team");
        try (ApiClient anybody = ApiClient.anybody(port);
                ApiClient practice = ApiClient.as("practice", port)) {
            HttpResponse<String> table = anybody.get("/innovations.csv?challenge=missed-appointments");
            assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(table.body())
                    .startsWith("\uFEFFid,kind,title,")
                    .contains(id, "'=Sum of all calls")
                    .doesNotContain(team);
            assertThat(anybody.get("/innovations.csv?challenge=phone-queues").body())
                    .doesNotContain(id);
            assertThat(anybody.get("/innovations.csv?stage=nowhere").statusCode())
                    .isEqualTo(422);
            assertThat(accepting("/api/v1/innovations?stage=spotting")).contains(id);
            String code =
                    practice.json("/me").at("/affiliations/0/organisation/code").asString();
            HttpResponse<String> tried =
                    anybody.get("/practices/" + code + "/peers/innovations.csv?challenge=missed-appointments");
            assertThat(tried.body()).startsWith("\uFEFFrank,peer,").contains(id);
        }
    }

    @Test
    void whoComesSecondIsToldBothVersions() throws Exception {
        String path = "/innovations/" + record("practice", "Both write", "public");
        try (ApiClient one = ApiClient.as("practice", port);
                ApiClient other = ApiClient.as("nurse", port)) {
            one.send("PATCH", path, "{\"principle\": \"Ring first\", \"version\": 1}");
            HttpResponse<String> stale = other.send("PATCH", path, "{\"principle\": \"Write first\", \"version\": 1}");
            assertThat(stale.statusCode()).isEqualTo(412);
            assertThat(stale.headers().firstValue("ETag")).contains("\"2\"");
            assertThat(stale.headers().firstValue("Content-Type")).contains("application/problem+json");
            JsonNode both = JsonMapper.shared().readTree(stale.body());
            assertThat(both.at("/current/principle").asString()).isEqualTo("Ring first");
            assertThat(both.at("/current/version").asInt()).isEqualTo(2);
            assertThat(both.at("/yours/principle").asString()).isEqualTo("Write first");
        }
    }

    @ParameterizedTest
    @CsvSource({"title,a,1000000", "summary,a,1000000", "title,ж,150000", "summary,ж,150000"})
    void aPastedBookComesBackWithASentence(String field, String letter, int letters) throws Exception {
        String book = letter.repeat(letters);
        Map<String, String> form = Map.of(field, book);
        try (Visitor member = Visitor.as("nurse", port)) {
            HttpResponse<String> answer = member.submit("/innovations/new", "/innovations/new", form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("#" + field + "-error").text())
                    .contains("characters or fewer");
            String kept = field.equals("title")
                    ? Jsoup.parse(answer.body()).select("#title").val()
                    : Jsoup.parse(answer.body()).select("#summary").text();
            assertThat(kept).isEqualTo(book);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1024 * 1024, 2 * 1024 * 1024, 13 * 1024 * 1024})
    void aLibraryIsTooMuchAndIsSaidSo(int letters) throws Exception {
        try (Visitor member = Visitor.as("nurse", port)) {
            HttpResponse<String> answer =
                    member.submit("/innovations/new", "/innovations/new", Map.of("summary", "a".repeat(letters)));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("too much at once", "Shorten it");
        }
    }

    @Test
    void answersThatAreNotOnTheListAreRefused() throws Exception {
        String words = "/innovations/" + record("practice", "With odd answers", "public") + "/words";
        Map<String, String> form = Map.of(
                "title",
                "With odd answers",
                "summary",
                "We do it",
                "challenge",
                "missed-appointments",
                "population",
                "diabetes",
                "visibility",
                "public",
                "version",
                "1");
        try (Visitor member = Visitor.as("nurse", port)) {
            for (String field : List.of("kind", "digital", "leadRole", "settings")) {
                Map<String, String> odd = new java.util.HashMap<>(form);
                odd.put(field, "somewhere else");
                assertThat(member.submit(words, words, odd).statusCode())
                        .as(field)
                        .isEqualTo(422);
            }
        }
    }

    @Test
    void whenItBecameRoutineIsKeptAsWellAsItIsKnown() throws Exception {
        String path = "/innovations/" + record("practice", "Old hat there", "public");
        try (ApiClient other = ApiClient.as("practice2", port);
                Visitor anybody = new Visitor(port)) {
            String routine = "{\"stage\": \"embedding\", \"on\": \"%s\", \"routineBefore\": true}";
            HttpResponse<String> said = other.send("POST", path + "/stages", routine.formatted("2019"));
            assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
            JsonNode there = other.json(path).at("/practisedBy/0");
            assertThat(there.path("routineSince").asString()).isEqualTo("2019-01-01");
            assertThat(there.path("routinePrecision").asString()).isEqualTo("year");
            String page = Jsoup.parse(anybody.get(path).body()).select("main").text();
            assertThat(page).contains("Routine here since 2019", "New here").doesNotContain("1 January 2019");
            assertThat(other.send("POST", path + "/stages", routine.formatted("2019-13"))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(other.send("POST", path + "/stages", routine.formatted("2101-Q1"))
                            .statusCode())
                    .as("to come")
                    .isEqualTo(422);
        }
    }

    @Test
    void nobodysStepIsPutDownAsAnothers() throws Exception {
        String path = "/innovations/" + record("practice", "Steps of our own", "public");
        try (ApiClient own = ApiClient.as("practice", port);
                ApiClient other = ApiClient.as("practice2", port)) {
            String theirs =
                    other.json("/me").at("/affiliations/0/organisation/code").asString();
            String organisation = "\"organisation\": {\"type\": \"practice\", \"id\": \"" + theirs + "\"}";
            HttpResponse<String> moved =
                    own.send("POST", path + "/stages", "{\"stage\": \"trying\", " + organisation + "}");
            assertThat(moved.statusCode()).as(moved.body()).isEqualTo(403);
            assertThat(moved.body()).contains("You do not act for this organisation");
            HttpResponse<String> adopted =
                    own.send("POST", path + "/adoptions", "{\"as\": \"adopt\", " + organisation + "}");
            assertThat(adopted.statusCode()).isEqualTo(403);
            assertThat(own.json(path).toString()).doesNotContain("trying", theirs);
        }
    }

    private String accepting(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/csv")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private String record(String who, String title, String visibility) throws Exception {
        try (ApiClient program = ApiClient.as(who, port)) {
            String said = ("{\"title\": \"%s\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                            + " \"summary\": \"We do it together\", \"visibility\": \"%s\"}")
                    .formatted(title, visibility);
            HttpResponse<String> made = program.send("POST", "/innovations", said);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            return JsonMapper.shared().readTree(made.body()).path("id").asString();
        }
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Challenges over the wire: the vocabulary for everybody, naming for a practice's own members. */
@ProgramTest
class ChallengeApiTest {
    private static final String DNA = "missed-appointments";
    private static final String SAID = "{\"since\": \"2024-03\", \"note\": \"Mostly on Mondays\"}";

    @LocalServerPort
    private int port;

    private String practice = "";
    private String member = "";

    @BeforeEach
    void signIn() throws Exception {
        member = token("practice");
        for (JsonNode affiliation : tree(send("GET", "/me", member, "")).path("affiliations")) {
            practice = affiliation.path("organisation").path("code").asString();
        }
        send("DELETE", named(DNA), member, "");
    }

    @Test
    void theVocabularyIsForEverybodyAndKnowsWhenACopyIsFresh() throws Exception {
        HttpResponse<String> first = send("GET", "/challenges", "", "");
        JsonNode vocabulary = tree(first);
        assertThat(vocabulary.path("version").asString()).isNotEmpty();
        assertThat(vocabulary.path("items")).hasSizeGreaterThan(70).allSatisfy(item -> assertThat(item.propertyNames())
                .containsExactlyInAnyOrder("id", "label", "summary", "synonyms", "broader"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(send("GET", "/challenges", "", "", "If-None-Match", tag).statusCode())
                .isEqualTo(304);

        HttpResponse<String> table = send("GET", "/challenges.csv", "", "");
        assertThat(table.body().lines()).hasSize(1 + vocabulary.path("items").size());
        assertThat(table.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
    }

    @Test
    void aMemberNamesAChallengeAndTakesItBack() throws Exception {
        HttpResponse<String> first = send("PUT", named(DNA), member, SAID);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(tree(first).path("since").asString()).isEqualTo("2024-03");

        HttpResponse<String> again = send("PUT", named(DNA), member, SAID);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());

        JsonNode list = tree(send("GET", "/practices/" + practice + "/challenges", "", ""));
        assertThat(list.path("items").values())
                .filteredOn(item -> item.path("id").asString().equals(DNA))
                .hasSize(1);

        assertThat(send("DELETE", named(DNA), member, "").statusCode()).isEqualTo(204);
        assertThat(send("GET", "/practices/" + practice + "/challenges", "", "").body())
                .doesNotContain(DNA);
    }

    @Test
    void aChangeFromAnOldCopyIsRefusedWhenThatWasAskedFor() throws Exception {
        String list = "/practices/" + practice + "/challenges";
        String before = tag(list);
        assertThat(send("GET", list, "", "", "If-None-Match", before).statusCode())
                .isEqualTo(304);
        assertThat(send("PUT", named(DNA), member, SAID, "If-Match", before).statusCode())
                .isEqualTo(201);

        for (String stale : new String[] {before, "W/" + tag(list), "\"x\"", "x", "\"x\", " + before}) {
            HttpResponse<String> answer = send("PUT", named(DNA), member, "{\"note\": \"Else\"}", "If-Match", stale);
            assertThat(answer.statusCode()).as(stale).isEqualTo(412);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(send("DELETE", named(DNA), member, "", "If-Match", stale).statusCode())
                    .isEqualTo(412);
        }
        assertThat(send("GET", list, "", "").body()).contains("Mostly on Mondays");
        assertThat(send("PUT", named(DNA), member, SAID, "If-Match", "*").statusCode())
                .isEqualTo(200);
        assertThat(send("DELETE", named(DNA), member, "", "If-Match", "\"x\", " + tag(list))
                        .statusCode())
                .isEqualTo(204);
        assertThat(tag(list)).isEqualTo(before);
    }

    private String tag(String path) throws Exception {
        return send("GET", path, "", "").headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void onlyItsOwnMembersMay() throws Exception {
        for (String method : new String[] {"PUT", "DELETE"}) {
            assertThat(send(method, named(DNA), "", SAID).statusCode()).isEqualTo(401);
            assertThat(send(method, named(DNA), token("practice2"), SAID).statusCode())
                    .isEqualTo(403);
            assertThat(send(method, named(DNA), token("partner"), SAID).statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"since\": \"soon\"}                | 400 | since",
                "{\"since\": \"2999-01\"}             | 422 | since",
                "{\"since\": \"1901-01\"}             | 422 | since",
                "{\"note\": \"0123456789\"}           | 422 | note",
                "{\"since\":                          | 400 | ''",
                "[]                                   | 400 | ''"
            })
    void refusalsSayWhatToPutRight(String body, int status, String field) throws Exception {
        String sent = body.replace("0123456789", "x".repeat(501));
        HttpResponse<String> answer = send("PUT", named(DNA), member, sent);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode error =
                JsonMapper.shared().readTree(answer.body()).path("errors").path(0);
        assertThat(error.path("field").asString("")).isEqualTo(field);
        assertThat(send("GET", "/practices/" + practice + "/challenges", "", "").body())
                .doesNotContain(DNA);
    }

    @Test
    void aNoteThatCouldIdentifyAPatientIsRefusedAndNotRepeated() throws Exception {
        String telling = "{\"note\": \"Please ring her on 07700 900123\"}";
        HttpResponse<String> answer = send("PUT", named(DNA), member, telling);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("900123");
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        assertThat(send("PUT", named("no-such"), member, SAID).statusCode()).isEqualTo(404);
        assertThat(send("DELETE", named("no-such"), member, "").statusCode()).isEqualTo(404);
        assertThat(send("PUT", "/practices/Z99999/challenges/" + DNA, member, SAID)
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("GET", "/practices/Z99999/challenges", "", "").statusCode())
                .isEqualTo(404);
    }

    private String named(String challenge) {
        return "/practices/" + practice + "/challenges/" + challenge;
    }

    private String token(String who) throws Exception {
        return tree(send("POST", "/demo/tokens", "", "{\"as\": \"" + who + "\"}"))
                .path("token")
                .asString();
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(String method, String path, String token, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}

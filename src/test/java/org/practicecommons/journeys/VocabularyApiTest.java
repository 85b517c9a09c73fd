package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.platform.graph.CarriedContent;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.vocabulary.Vocabulary;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Vocabularies over the wire: reading for everybody, in three forms; changing for curators. */
@ProgramTest
class VocabularyApiTest {
    private static final String TERM = "/vocabularies/settings/terms/cave";
    private static final String SAID =
            "{\"label\": \"In a cave\", \"summary\": \"Below the ground.\", \"synonyms\": [\"cavern\"], \"why\": \"We met there\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Autowired
    private List<CarriedContent> carried;

    @AfterEach
    void forgetAll() {
        graph.change(tx -> tx.run("MATCH (r:TermRevision) DELETE r").consume());
        carried.forEach(CarriedContent::settle);
    }

    @Test
    void allListsAreListed() throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port)) {
            JsonNode all = anybody.json("/vocabularies").path("items");
            assertThat(all).hasSize(Vocabulary.values().length);
            for (JsonNode entry : all) {
                assertThat(entry.path("terms").asInt()).isPositive();
                for (JsonNode form : entry.path("forms")) {
                    String path = form.asString().substring("/api/v1".length());
                    assertThat(anybody.get(path).statusCode()).as(path).isEqualTo(200);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/populations", "/stages", "/challenges"})
    void whatIsAskedForMostHasAShortAddress(String path) throws Exception {
        String whole = "/vocabularies" + path;
        assertThat(send("GET", path).body()).isEqualTo(send("GET", whole).body());
        assertThat(send("GET", path + ".csv").body())
                .isEqualTo(send("GET", whole + ".csv").body());
        JsonNode list = tree(send("GET", path));
        assertThat(list.path("version").asString()).isNotEmpty();
        assertThat(list.path("items")).allSatisfy(item -> assertThat(item.propertyNames())
                .contains("id", "label", "summary", "synonyms", "broader"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "text/csv, text/csv;charset=UTF-8",
        "text/turtle, text/turtle;charset=UTF-8",
        "*/*, application/json"
    })
    void theFormIsThatWhichIsAskedFor(String accept, String type) throws Exception {
        for (String path : List.of("/vocabularies/measures", "/vocabularies/populations")) {
            HttpResponse<String> answer = send("GET", path, "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo(type);
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(send("GET", path, "Accept", accept, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void eachFormHasATagOfItsOwn() throws Exception {
        assertThat(List.of("", ".csv", ".ttl"))
                .extracting(form -> send("GET", "/vocabularies/aims" + form)
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeServedIsRefused() throws Exception {
        assertThat(send("GET", "/vocabularies/no-such").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/vocabularies/no-such.csv").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/vocabularies/no-such.ttl").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/vocabularies/aims/terms/no-such").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/vocabularies/aims", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void breaksAndDimensionsAreData() throws Exception {
        JsonNode sources = tree(send("GET", "/vocabularies/data-sources"));
        assertThat(sources.path("items").values())
                .filteredOn(item -> item.path("id").asString().equals("qof"))
                .singleElement()
                .satisfies(qof -> {
                    assertThat(qof.at("/facts/breaks/0/from").asString()).isEqualTo("2020-04-01");
                    assertThat(qof.at("/facts/breaks/0/to").asString()).isEqualTo("2021-03-31");
                });
        assertThat(send("GET", "/vocabularies/data-sources.csv").body()).contains("2020-04-01/2021-03-31 The pandemic");
        assertThat(tree(send("GET", "/populations")).path("items"))
                .allSatisfy(item -> assertThat(item.path("dimensions")).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyListIsAWholeThesaurus(Vocabulary vocabulary) throws Exception {
        String turtle =
                send("GET", "/vocabularies/" + vocabulary.key() + ".ttl").body();
        JsonNode items = tree(send("GET", "/vocabularies/" + vocabulary.key())).path("items");
        assertThat(turtle.split("a skos:Concept ;", -1)).hasSize(1 + items.size());
        assertThat(turtle.split("skos:prefLabel ", -1)).hasSizeGreaterThan(items.size());
        String subject = "<http://localhost:" + port + "/vocabularies/" + vocabulary.key() + "#";
        for (JsonNode item : items) {
            assertThat(turtle).contains(subject + item.path("id").asString() + "> a skos:Concept ;");
            if (!item.path("broader").isNull()) {
                assertThat(turtle)
                        .contains(
                                "skos:broader " + subject + item.path("broader").asString() + ">");
            }
        }
        assertThat(turtle.lines().filter(line -> !line.isBlank())).allMatch(line -> line.matches(".*[;.]$"));
    }

    @Test
    void aCuratorAddsChangesAndRetiresATerm() throws Exception {
        String before = tag("/vocabularies/settings");
        try (ApiClient curator = ApiClient.as("curator", port)) {
            HttpResponse<String> added = curator.send("PUT", TERM, SAID);
            assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
            assertThat(added.headers().firstValue("ETag")).contains("\"1\"");
            assertThat(curator.send("PUT", TERM, SAID).statusCode()).isEqualTo(200);
            assertThat(tag("/vocabularies/settings")).isNotEqualTo(before);
            assertThat(send("GET", "/vocabularies/settings").body()).contains("In a cave");

            String gone = SAID.replace("{", "{\"retired\": true, ");
            assertThat(curator.send("PUT", TERM, gone).statusCode()).isEqualTo(200);
            JsonNode list = curator.json("/vocabularies/settings");
            assertThat(list.path("items").toString()).doesNotContain("In a cave");
            assertThat(list.path("retired").toString()).contains("In a cave");
            assertThat(curator.json(TERM).path("retired").asBoolean()).isTrue();
            assertThat(send("GET", "/vocabularies/settings.ttl").body()).contains("owl:deprecated true");
            JsonNode history = curator.json("/vocabularies/settings/history").path("items");
            assertThat(history).hasSize(2);
            assertThat(history.at("/1/why").asString()).isEqualTo("We met there");
            assertThat(history.toString()).as("who it was is not told").doesNotContain("\"by\"");
        }
    }

    @Test
    void aChangeFromAnOldCopyIsRefused() throws Exception {
        String token = token();
        assertThat(put(token, SAID, "\"0\"").statusCode()).isEqualTo(201);
        for (String old : List.of("\"0\"", "\"x\"", "W/\"1\"")) {
            HttpResponse<String> stale = put(token, SAID.replace("cave", "hole"), old);
            assertThat(stale.statusCode()).as(old).isEqualTo(412);
        }
        assertThat(put(token, SAID.replace("cave", "hole"), "\"1\"").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"summary\": \"It is.\", \"why\": \"So\"}                                           | 422 | label",
                "{\"label\": \"In a cave\", \"summary\": \"It is.\"}                                  | 422 | why",
                "{\"label\": \"online\", \"summary\": \"It is.\", \"why\": \"So\"}                    | 422 | label",
                "{\"label\": \"Cave\", \"summary\": \"A.\", \"why\": \"So\", \"broader\": \"no\"}     | 422 | broader",
                "{\"label\": \"Cave\", \"summary\": \"A.\", \"why\": \"So\", \"dimensions\": [\"geography\"]} | 422 | dimensions",
                "{\"label\":                                                                          | 400 | ''"
            })
    void refusalsSayWhatToPutRight(String body, int status, String field) throws Exception {
        try (ApiClient curator = ApiClient.as("curator", port)) {
            HttpResponse<String> answer = curator.send("PUT", TERM, body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(tree(answer).at("/errors/0/field").asString("")).isEqualTo(field);
            assertThat(curator.get(TERM).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aChallengeThatIsRetiredCanNoLongerBeNamed() throws Exception {
        String retired =
                "{\"label\": \"Missed appointments\", \"summary\": \"It was one.\", \"retired\": true, \"why\": \"So\","
                        + " \"broader\": \"getting-an-appointment\"}";
        try (ApiClient curator = ApiClient.as("curator", port);
                ApiClient practice = ApiClient.as("practice", port)) {
            String own =
                    practice.json("/me").at("/affiliations/0/organisation/code").asString();
            String named = "/practices/" + own + "/challenges/missed-appointments";
            assertThat(curator.send("PUT", "/vocabularies/challenges/terms/missed-appointments", retired)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(practice.send("PUT", named, "{}").statusCode()).isEqualTo(404);
            forgetAll();
            assertThat(practice.send("PUT", named, "{}").statusCode())
                    .as("whether it was named before or not")
                    .isBetween(200, 201);
            assertThat(practice.send("DELETE", named, null).statusCode()).isEqualTo(204);
        }
    }

    private HttpResponse<String> put(String token, String body, String match) throws Exception {
        return call(
                "PUT",
                TERM,
                body,
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json", "If-Match", match));
    }

    private String token() throws Exception {
        Map<String, String> json = Map.of("Content-Type", "application/json");
        return tree(call("POST", "/demo/tokens", "{\"as\": \"curator\"}", json))
                .path("token")
                .asString();
    }

    private String tag(String path) throws Exception {
        return send("GET", path).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        Map<String, String> sent = new java.util.HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            sent.put(headers[i], headers[i + 1]);
        }
        return call(method, path, "", sent);
    }

    private HttpResponse<String> call(String method, String path, String body, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}

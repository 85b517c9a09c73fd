package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.world.ProgramTest;
import org.practicecommons.world.SmallEngland;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract for outside programs, over the wire. */
@ProgramTest
class ApiTest {
    private static final String PRACTICE = "/practices/" + SmallEngland.FIRST;

    @LocalServerPort
    private int port;

    @Test
    void openPracticesAreListedWithTheBodiesAroundThem() throws Exception {
        JsonNode list = json("/practices?size=2&page=2");
        assertThat(list.path("total").asInt()).isEqualTo(SmallEngland.WITH_LIST);
        assertThat(list.path("page").asInt()).isEqualTo(2);
        assertThat(list.path("items")).hasSize(2).allSatisfy(item -> {
            assertThat(item.path("status").asString()).isEqualTo("open");
            assertThat(item.path("icb").path("code").asString()).isNotEmpty();
            assertThat(item.path("subIcb").path("name").asString()).isNotEmpty();
            assertThat(item.path("listSize").asInt()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({"no-current-list, 1", "closed, 1", "all, 60", "dormant, 0"})
    void practicesOfAnotherStatusAreListedWhenAskedFor(String status, int total) throws Exception {
        assertThat(json("/practices?status=" + status).path("total").asInt()).isEqualTo(total);
    }

    @Test
    void wordsFindAPractice() throws Exception {
        assertThat(json("/practices?q=mil+lane+surgry")
                        .path("items")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("Mill Lane Surgery");
    }

    @Test
    void aPracticeComesWithItsContextAndWhereItIsFrom() throws Exception {
        JsonNode practice = json(PRACTICE);
        assertThat(practice.path("name").asString()).isEqualTo("Mill Lane Surgery");
        assertThat(practice.path("context")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.path("value").isNumber()).isTrue();
            assertThat(figure.path("period").asString()).isNotEmpty();
            assertThat(figure.path("dataset").asString()).isNotEmpty();
            assertThat(figure.path("englandPercentile").asDouble()).isBetween(0.0, 100.0);
        });
    }

    @Test
    void anEarlierDayShowsTheBodiesOfThatDay() throws Exception {
        String then =
                json(PRACTICE + "?asAt=2024-01-01").path("icb").path("code").asString();
        assertThat(then)
                .isNotEmpty()
                .isNotEqualTo(json(PRACTICE).path("icb").path("code").asString());
    }

    @Test
    void aClosedPracticeNamesItsSuccessor() throws Exception {
        assertThat(json("/practices/" + SmallEngland.CLOSED)
                        .path("successor")
                        .path("code")
                        .asString())
                .isEqualTo(SmallEngland.FIRST);
    }

    @Test
    void peersComeNearestFirstWithReasonsThatSum() throws Exception {
        JsonNode answer = json(PRACTICE + "/peers?limit=5");
        assertThat(answer.path("run").path("lens").asString()).isEqualTo("overall");
        assertThat(answer.path("peers")).hasSize(5).allSatisfy(peer -> {
            double percent = 0;
            for (JsonNode domain : peer.path("domains")) {
                percent += domain.path("contributionPercent").asDouble();
            }
            assertThat(percent).isBetween(99.0, 101.0);
            assertThat(peer.path("confidence").isNull()
                            || peer.path("confidence").isMissingNode())
                    .isTrue();
        });
        assertThat(answer.path("peers").values().stream()
                        .map(peer -> peer.path("distance").asDouble()))
                .isSorted();
    }

    @Test
    void tablesAreForSpreadsheets() throws Exception {
        HttpResponse<String> table = get("/practices.csv");
        assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.body().lines()).hasSize(1 + SmallEngland.WITH_LIST);
        assertThat(get("/peers.csv?limit=3").body().lines()).hasSize(1 + 3 * SmallEngland.WITH_LIST);
    }

    @Test
    void suggestionsAreFew() throws Exception {
        JsonNode few = json("/suggest?q=surg");
        assertThat(few).isNotEmpty().hasSizeLessThanOrEqualTo(10);
        assertThat(few.path(0).path("url").asString()).startsWith("/practices/Z000");
        assertThat(json("/suggest?q=")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/practices/Z99999, 404",
        "/practices/Z99999/challenges, 404",
        "/practices/!/challenges, 400",
        "/practices/!, 400",
        "/practices?page=x, 400",
        "/practices?size=1000, 422",
        "/practices/Z00001/peers?lens=young, 422",
        "/practices/Z00059/peers, 404",
        "/nothing-here, 404"
    })
    void refusalsAreProblemDetails(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("detail").asString()).isNotEmpty();
    }

    @Test
    void theContractIsServed() throws Exception {
        JsonNode paths = json("/openapi.json").path("paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/v1/practices",
                        "/api/v1/practices/{odsCode}/peers",
                        "/api/v1/practices/{odsCode}/challenges/{id}",
                        "/api/v1/challenges",
                        "/api/v1/suggest");
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}

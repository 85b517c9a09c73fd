package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures of records as programs write and read them. */
@ProgramTest
class MeasureApiTest {
    private static final String MEASURE =
            "{\"name\": \"Checks done\", \"kind\": \"process\", \"unit\": \"%s\", \"source\": \"qof\"%s}";

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    /** Whatever unit is chosen: a small count of people could tell who they are. */
    @ParameterizedTest
    @CsvSource({
        "Patients seen, number, 422", "Number of rough sleepers with a care plan, number, 422",
                "Women invited, score, 422",
        "Patients seen, patients, 201", "Appointments for carers, number, 201", "Days that patients wait, number, 201",
        "Visits per 1000 people, number, 201", "Mean score of participants, score, 201"
    })
    void whoCountsPeopleSaysSo(String name, String unit, int status) throws Exception {
        try (ApiClient author = ApiClient.as("practice", port)) {
            String said = "{\"name\": \"%s\", \"kind\": \"process\", \"unit\": \"%s\", \"source\": \"qof\"}"
                    .formatted(name, unit);
            assertThat(author.send("POST", record("published") + "/measures", said)
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    @Test
    void whatIsMeasuredIsReadWithItsRecordAndShiftsAreSaid() throws Exception {
        String path = record("published");
        String points = IntStream.range(0, 16)
                .mapToObj(at ->
                        "{\"on\": \"2024-01-" + (10 + at) + "\", \"value\": " + (at < 8 ? 40 + at % 2 * 2 : 60) + "}")
                .collect(Collectors.joining(", "));
        String known =
                ", \"baseline\": {\"value\": 41, \"from\": \"2020-04-01\", \"to\": \"2021-03-31\"}, \"points\": ["
                        + points + "]";
        try (ApiClient author = ApiClient.as("practice", port);
                ApiClient anybody = ApiClient.anybody(port)) {
            JsonNode made = made(author.send("POST", path + "/measures", MEASURE.formatted("percent", known)));
            assertThat(made.path("baselineBroken").asBoolean()).isTrue();
            JsonNode read = anybody.json(path).at("/measures/0");
            assertThat(read.path("name").asString()).isEqualTo("Checks done");
            assertThat(read.path("unit").asString()).isEqualTo("percent");
            assertThat(read.path("points").size()).isEqualTo(16);
            assertThat(read.at("/baseline/from").asString()).isEqualTo("2020-04-01");
            assertThat(read.at("/breaks/0/from").asString()).isEqualTo("2020-04-01");
            assertThat(read.path("median").asDouble()).isEqualTo(51);
            assertThat(read.path("shifts").size()).isEqualTo(2);
            assertThat(read.at("/shifts/1/above").asBoolean()).isTrue();
            assertThat(read.at("/shifts/1/points").asInt()).isEqualTo(8);
        }
    }

    @Test
    void aSecondFigureOfADayTakesThePlaceOfTheFirst() throws Exception {
        String path = record("published");
        try (ApiClient author = ApiClient.as("nurse", port)) {
            JsonNode made = made(author.send("POST", path + "/measures", MEASURE.formatted("percent", "")));
            assertThat(made.path("baseline").isNull()).as("no baseline existed").isTrue();
            String points = path + "/measures/" + made.path("id").asString() + "/points";
            String counted = "{\"points\": [{\"on\": \"2025-01-31\", \"numerator\": 50, \"denominator\": %d}]}";
            made(author.send("POST", points, counted.formatted(100)));
            JsonNode now = made(author.send("POST", points, counted.formatted(200)));
            assertThat(now.path("points").size()).isEqualTo(1);
            assertThat(now.at("/points/0/value").asDouble()).isEqualTo(25);
            assertThat(now.at("/points/0/denominator").asInt()).isEqualTo(200);
            assertThat(author.send("DELETE", points + "/2025-01-31", null).statusCode())
                    .isEqualTo(204);
            assertThat(author.json(path).at("/measures/0/points").size()).isZero();
            assertThat(author.send("DELETE", points.replace("/points", ""), null)
                            .statusCode())
                    .isEqualTo(204);
            assertThat(author.json(path).path("measures").size()).isZero();
        }
    }

    @Test
    void whatOthersMeasureCanBeCopiedByWhoMayReadIt() throws Exception {
        String shown = record("published");
        String mine = record("draft");
        try (ApiClient author = ApiClient.as("practice", port);
                Visitor page = Visitor.as("practice", port)) {
            author.send("POST", shown + "/measures", MEASURE.formatted("number", ""));
            String asked = "/innovations/" + mine.substring(mine.lastIndexOf('/') + 1) + "/measures";
            assertThat(page.get(asked).body()).contains("Others with the same challenge", "?like=measure/");
            assertThat(page.get(asked + "?like=measure/none").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            patients | "value": 7                                      | value
            patients | "value": 1                                      | value
            patients | "value": 9.5                                    | value
            patients | "value": -9                                     | value
            percent  | "value": 101                                    | value
            percent  | "numerator": 5, "denominator": 100              | numerator
            percent  | "numerator": 95, "denominator": 100             | numerator
            percent  | "numerator": 3, "denominator": 5                | numerator
            percent  | "numerator": 20, "denominator": 10              | numerator
            percent  | "value": 50, "numerator": 20                    | denominator
            percent  | "value": 90, "numerator": 20, "denominator": 40 | value
            number   | "value": 3, "numerator": 20, "denominator": 40  | numerator
            number   | "value": 1e300                                  | value
            number   | "numerator": null                               | value
            """)
    void figuresAgainstARuleAreRefused(String unit, String figure, String field) throws Exception {
        String path = record("published") + "/measures";
        try (ApiClient author = ApiClient.as("practice", port)) {
            String points = ", \"points\": [{\"on\": \"2025-01-31\", " + figure + "}]";
            refused(author.send("POST", path, MEASURE.formatted(unit, points)), field);
            String known = ", \"baseline\": {\"from\": \"2024-01-01\", \"to\": \"2024-12-31\", " + figure + "}";
            if (!figure.contains("numerator")) {
                refused(author.send("POST", path, MEASURE.formatted(unit, known)), "baseline");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"value\": 0", "\"value\": 8", "\"value\": 1200"})
    void countsThatAreNotSmallAreKept(String figure) throws Exception {
        String points = ", \"points\": [{\"on\": \"2025-01-31\", " + figure + "}]";
        try (ApiClient author = ApiClient.as("practice", port)) {
            made(author.send("POST", record("published") + "/measures", MEASURE.formatted("patients", points)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                   | kind
            {"kind": "uptake"}                                                                   | name
            {"kind": "uptake", "name": "A"}                                                      | source
            {"kind": "uptake", "name": "A", "source": "nowhere"}                                 | source
            {"kind": "uptake", "name": "A", "unit": "miles", "sourceWords": "Us"}                | unit
            {"kind": "uptake", "name": "A", "sourceWords": "Us", "baseline": {"value": 1}}       | from
            {"kind": "uptake", "name": "A", "sourceWords": "Us", "points": [{"value": 1}]}       | on
            {"kind": "uptake", "name": "A", "sourceWords": "Us", "points": [null]}               | points
            {"kind": "uptake", "name": "A", "sourceWords": "Us", "points": [{"on": "2190-01-01", "value": 1}]} | on
            {"kind": "uptake", "name": "A", "sourceWords": "Us", "baseline": {"value": 1, "from": "2025-02-01", "to": "2025-01-01"}} | to
            """)
    void whatIsMissingIsSaid(String body, String field) throws Exception {
        try (ApiClient author = ApiClient.as("practice", port)) {
            refused(author.send("POST", record("published") + "/measures", body), field);
        }
    }

    @Test
    void onlyWhoKeepsTheRecordMeasures() throws Exception {
        String path = record("published");
        try (ApiClient author = ApiClient.as("practice", port);
                ApiClient other = ApiClient.as("practice2", port);
                ApiClient anybody = ApiClient.anybody(port)) {
            String measures = path + "/measures";
            String body = MEASURE.formatted("number", "");
            assertThat(other.send("POST", measures, body).statusCode()).isEqualTo(403);
            assertThat(anybody.send("POST", measures, body).statusCode()).isEqualTo(401);
            String measure = measures + "/"
                    + made(author.send("POST", measures, body)).path("id").asString();
            assertThat(other.send("DELETE", measure, null).statusCode()).isEqualTo(403);
            String points = "{\"points\": [{\"on\": \"2025-01-31\", \"value\": 1}]}";
            assertThat(other.send("POST", measure + "/points", points).statusCode())
                    .isEqualTo(403);
            String foreign = record("published") + measure.substring(path.length());
            assertThat(author.send("POST", foreign + "/points", points).statusCode())
                    .as("of another record")
                    .isEqualTo(404);
            assertThat(author.send("DELETE", foreign, null).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void measuresGoWithTheirDraft() throws Exception {
        String path = record("draft");
        try (ApiClient author = ApiClient.as("practice", port)) {
            String points = ", \"points\": [{\"on\": \"2025-01-31\", \"value\": 30}]";
            String id = made(author.send("POST", path + "/measures", MEASURE.formatted("patients", points)))
                    .path("id")
                    .asString();
            assertThat(left(id)).isEqualTo(2);
            assertThat(author.send("DELETE", path, null).statusCode()).isEqualTo(204);
            assertThat(left(id)).isZero();
        }
    }

    private int left(String id) {
        String nodes = "MATCH (n:Measure|MeasurePoint) WHERE n.id = $id OR n.measure = $id RETURN count(n) AS left";
        return graph.find(nodes, Map.of("id", id), row -> row.get("left").asInt())
                .orElseThrow();
    }

    private String record(String status) throws Exception {
        String said = "{\"title\": \"Measured\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                + " \"summary\": \"We count\", \"visibility\": \"public\", \"status\": \"" + status + "\"}";
        try (ApiClient program = ApiClient.as("practice", port)) {
            return "/innovations/"
                    + made(program.send("POST", "/innovations", said))
                            .path("id")
                            .asString();
        }
    }

    private static JsonNode made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void refused(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(JsonMapper.shared()
                        .readTree(answer.body())
                        .at("/errors/0/field")
                        .asString())
                .as(answer.body())
                .isEqualTo(field);
    }
}

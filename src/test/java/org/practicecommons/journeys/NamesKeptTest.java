package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Once the writer has said that a name is no patient's, the same words are not asked about again; other words are. */
@ProgramTest
class NamesKeptTest {
    private static final String NAMED = "Mary Whitfield was diagnosed with bowel cancer and helps our group";

    @LocalServerPort
    private int port;

    @Test
    void theRestOfARecordCanBeChangedAndTheRecordTakenUpAndWithdrawn() throws Exception {
        try (ApiClient nurse = ApiClient.as("nurse", port);
                ApiClient other = ApiClient.as("practice2", port)) {
            HttpResponse<String> made = nurse.send("POST", "/innovations", body("", "published", true));
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            String record = "/innovations/" + read(made).path("id").asString();

            assertThat(nurse.send("PATCH", record, "{\"title\": \"Group on Fridays\"}")
                            .statusCode())
                    .isEqualTo(200);
            String otherWords = "{\"summary\": \"Mary Whitfield has bowel cancer and runs our group\"}";
            assertThat(nurse.send("PATCH", record, otherWords).statusCode()).isEqualTo(422);
            HttpResponse<String> adapted = other.send(
                    "POST", record + "/adoptions", "{\"as\": \"adapt\", \"changed\": \"We meet on Mondays\"}");
            assertThat(adapted.statusCode()).as(adapted.body()).isEqualTo(201);
            HttpResponse<String> named = other.send(
                    "POST", record + "/adoptions", "{\"as\": \"adapt\", \"changed\": \"" + NAMED + " too\"}");
            assertThat(named.statusCode()).isEqualTo(422);
            assertThat(nurse.send("DELETE", record, null).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void aDraftThatGrowsIsAskedAboutOnce() throws Exception {
        String id = UUID.randomUUID().toString();
        try (ApiClient nurse = ApiClient.as("nurse", port)) {
            assertThat(nurse.send("POST", "/innovations", body(id, "draft", false))
                            .statusCode())
                    .as("drafts are kept, so they ask too")
                    .isEqualTo(422);
            assertThat(nurse.get("/innovations/" + id).statusCode()).isEqualTo(404);
            assertThat(nurse.send("POST", "/innovations", body(id, "draft", true))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(nurse.send("POST", "/innovations", body(id, "draft", false))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(nurse.send("POST", "/innovations", body(id, "published", false))
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void eachFieldIsToldWhatWasFoundInIt() throws Exception {
        String both =
                "{\"status\": \"draft\", \"title\": \"Ring 943 476 5919\", \"summary\": \"She was born 12/03/1954, 07700 900123\"}";
        try (ApiClient nurse = ApiClient.as("nurse", port)) {
            JsonNode errors = read(nurse.send("POST", "/innovations", both)).path("errors");
            assertThat(errors).hasSize(2);
            assertThat(errors.at("/0/message").asString())
                    .contains("an NHS number")
                    .doesNotContain("date of birth", "telephone");
            assertThat(errors.at("/1/message").asString())
                    .contains("a date of birth and a telephone number")
                    .doesNotContain("NHS number");
        }
    }

    @Test
    void theContractSaysAtEachBodyWhatIsAsked() throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port)) {
            JsonNode body = anybody.json("/openapi.json").at("/components/schemas/InnovationBody/properties/namesRead");
            assertThat(body.path("type").asString()).isEqualTo("boolean");
            assertThat(body.path("description").asString()).contains("staff and partners may stay");
        }
    }

    @Test
    void aFormOfManyOnAPageAsksWhereItWasSent() throws Exception {
        try (Visitor nurse = Visitor.as("nurse", port)) {
            HttpResponse<String> asked = nurse.submit(
                    "/account",
                    "/account/tokens",
                    java.util.Map.of("label", "Patient Mary Whitfield with bowel cancer", "may", "read"));
            Document page = Jsoup.parse(asked.body());
            assertThat(page.select("form[action=/account/tokens] #namesRead")).hasSize(1);
            assertThat(page.select("form[action=/account/name] #namesRead")).isEmpty();
        }
    }

    private static String body(String id, String status, boolean read) {
        return "{" + (id.isEmpty() ? "" : "\"id\": \"" + id + "\", ") + "\"title\": \"Group on Tuesdays\","
                + " \"challenge\": \"missed-appointments\", \"population\": \"diabetes\", \"summary\": \"" + NAMED
                + "\", \"visibility\": \"public\", \"status\": \"" + status + "\""
                + (read ? ", \"namesRead\": true}" : "}");
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}

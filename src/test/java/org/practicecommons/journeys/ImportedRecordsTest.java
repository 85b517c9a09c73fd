package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.ImportFile;
import org.practicecommons.ingest.ImportListener;
import org.practicecommons.ingest.ImportReport;
import org.practicecommons.ingest.ImportReport.Counts;
import org.practicecommons.ingest.Imports;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.practicecommons.world.SmallEngland;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Records that nobody here wrote: how they come in, who sees them, and what curators do with drafts. */
@ProgramTest
class ImportedRecordsTest {
    private static final String NAMED = "Mary Whitfield was diagnosed with bowel cancer and tells her story.";

    @LocalServerPort
    private int port;

    @Autowired
    private Imports imports;

    @Autowired
    private Graph graph;

    @TempDir
    Path folder = Path.of("");

    @Test
    void recordsComeInOnceAndChangeWithTheirSource() throws Exception {
        String key = UUID.randomUUID().toString();
        String first = line(key, "Ringing before a visit", SmallEngland.FIRST);

        assertThat(run("innovations", first, 1, true).counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0));
        assertThat(find("Ringing before a visit " + key)).as("after a dry run").isEmpty();
        assertThat(run("innovations", first, 1, false).counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0));
        assertThat(run("innovations", first, 1, false).files().getFirst().outcome())
                .isEqualTo(ImportReport.Outcome.UNCHANGED);
        assertThat(run("innovations", first, 2, false).counts()).isEqualTo(new Counts(0, 0, 0, 1, 0, 0));

        String id = find("Ringing before a visit " + key).getFirst();
        try (ApiClient anybody = ApiClient.anybody(port);
                Visitor visitor = new Visitor(port)) {
            JsonNode record = anybody.json("/innovations/" + id);
            assertThat(record.path("status").asString()).isEqualTo("published");
            assertThat(record.at("/challenge/0").asString()).isEqualTo("missed-appointments");
            assertThat(record.at("/population/0").asString()).isEqualTo("diabetes");
            assertThat(record.at("/source/population/0").asString()).isEqualTo("people who juggle");
            assertThat(record.at("/source/publisher").asString()).isEqualTo("An invented board");
            assertThat(record.at("/lead/id").asString()).isEqualTo(SmallEngland.FIRST);
            assertThat(record.at("/practisedBy/0/stage").asString()).isEqualTo("embedding");
            assertThat(visitor.get("/innovations/" + id).body())
                    .contains("Retold from", "people who juggle", "https://example.org/a");
        }

        String second = line(key, "Ringing after a visit", "An invented surgery");
        assertThat(run("innovations", second, 3, true).counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
        assertThat(run("innovations", second, 3, false).counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
        try (ApiClient anybody = ApiClient.anybody(port)) {
            JsonNode record = anybody.json("/innovations/" + id);
            assertThat(record.path("title").asString()).startsWith("Ringing after a visit");
            assertThat(record.at("/lead/name").asString()).isEqualTo("An invented surgery");
            assertThat(record.path("practisedBy")).isEmpty();
            assertThat(record.path("version").asInt()).isEqualTo(2);
        }
        assertThat(run("innovations", first, 2, false).files().getFirst().outcome())
                .isEqualTo(ImportReport.Outcome.UNCHANGED);
        assertThat(run("innovations", first + "\n", 1, false).counts())
                .as("an older file")
                .isEqualTo(new Counts(0, 0, 0, 1, 0, 0));
    }

    @Test
    void draftsAreForCuratorsUntilOneDecides() throws Exception {
        String key = UUID.randomUUID().toString();
        run("case-studies", studies(key), 1, false);
        String kept = find("Kept " + key).getFirst();
        String left = find("Left " + key).getFirst();
        String decision = "/innovations/" + kept + "/curation";
        for (String person : List.of("", "practice", "pcn", "ics", "partner", "regulator", "moderator", "admin")) {
            try (ApiClient other = person.isEmpty() ? ApiClient.anybody(port) : ApiClient.as(person, port)) {
                assertThat(other.get("/innovations/" + kept).statusCode())
                        .as(person)
                        .isEqualTo(404);
                assertThat(other.send("POST", decision, "{\"outcome\": \"published\"}")
                                .statusCode())
                        .as(person)
                        .isIn(401, 403);
            }
        }
        try (ApiClient curator = ApiClient.as("curator", port);
                Visitor page = Visitor.as("curator", port);
                ApiClient anybody = ApiClient.anybody(port)) {
            assertThat(curator.json("/innovations/" + kept).path("status").asString())
                    .isEqualTo("draft");
            assertThat(page.get("/innovations/" + kept).statusCode()).isEqualTo(200);
            assertThat(page.get("/curation").body()).contains("Kept " + key, "Left " + key, "https://example.org/kept");
            assertThat(curator.send("POST", decision, "{\"outcome\": \"praised\"}")
                            .statusCode())
                    .isEqualTo(422);
            HttpResponse<String> out = curator.send("POST", decision, "{\"outcome\": \"published\"}");
            assertThat(out.statusCode()).as(out.body()).isEqualTo(200);
            assertThat(curator.send("POST", decision, "{\"outcome\": \"discarded\"}")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(anybody.json("/innovations/" + kept).path("visibility").asString())
                    .isEqualTo("public");
            HttpResponse<String> led =
                    page.submit("/curation", "/curation/" + left + "/outcome", Map.of("outcome", "discarded"));
            assertThat(led.headers().firstValue("Location").orElse("")).endsWith("/curation?done=discarded");
            assertThat(page.get("/curation").body()).doesNotContain(key);
            assertThat(anybody.get("/innovations/" + left).statusCode()).isEqualTo(404);
        }
        assertThat(run("case-studies", studies(key).replace("came", "went"), 2, false)
                        .counts())
                .as("what was decided stays")
                .isEqualTo(new Counts(0, 0, 0, 2, 0, 0));
        assertThat(audited(kept)).containsExactly("innovation-published");
        assertThat(audited(left)).containsExactly("innovation-discarded");
    }

    @Test
    void aNameBesideAConditionMakesADraftThatACuratorReads() throws Exception {
        String key = UUID.randomUUID().toString();
        String named = line(key, "Group for people", SmallEngland.FIRST).replace("We ring people.", NAMED);
        assertThat(run("innovations", named, 1, false).counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0));

        String id = find("Group for people " + key).getFirst();
        String decision = "/curation/" + id + "/outcome";
        Map<String, String> publish = Map.of("outcome", "published");
        try (ApiClient anybody = ApiClient.anybody(port);
                ApiClient curator = ApiClient.as("curator", port);
                ApiClient lead = ApiClient.as("practice", port);
                Visitor page = Visitor.as("curator", port)) {
            assertThat(anybody.get("/innovations/" + id).statusCode()).isEqualTo(404);
            HttpResponse<String> asked =
                    curator.send("POST", "/innovations/" + id + "/curation", "{\"outcome\": \"published\"}");
            assertThat(asked.statusCode()).isEqualTo(422);
            assertThat(asked.body()).contains("Is this a patient?", "\"summary\"", "namesRead");
            assertThat(lead.send("PATCH", "/innovations/" + id, "{\"status\": \"published\"}")
                            .statusCode())
                    .as("nobody has read it yet")
                    .isNotEqualTo(200);
            HttpResponse<String> again = page.submit("/curation", decision, publish);
            assertThat(again.statusCode()).isEqualTo(422);
            Element box = Jsoup.parse(again.body())
                    .select("form[action=" + decision + "] input[name=namesRead]")
                    .getFirst();
            assertThat(again.body()).contains("<li class=\"pc-named\">Mary Whitfield</li>");
            HttpResponse<String> out =
                    page.submit("/curation", decision, Map.of("outcome", "published", "namesRead", box.val()));
            assertThat(out.headers().firstValue("Location").orElse("")).endsWith("/curation?done=published");
            assertThat(anybody.json("/innovations/" + id).path("summary").asString())
                    .isEqualTo(NAMED);
        }
    }

    @Test
    void whatIsOutStaysAsItIsWhenItsSourceNamesSomebody() throws Exception {
        String key = UUID.randomUUID().toString();
        String plain = line(key, "Group for everybody", SmallEngland.FIRST);
        run("innovations", plain, 1, false);
        String named = plain.replace("We ring people.", NAMED);

        assertThat(run("innovations", named, 2, true).counts()).isEqualTo(new Counts(0, 0, 0, 1, 0, 0));
        assertThat(run("innovations", named, 2, false).counts()).isEqualTo(new Counts(0, 0, 0, 1, 0, 0));
        String id = find("Group for everybody " + key).getFirst();
        try (ApiClient anybody = ApiClient.anybody(port)) {
            assertThat(anybody.json("/innovations/" + id).path("summary").asString())
                    .isEqualTo("We ring people.");
        }
    }

    private List<String> audited(String id) {
        return graph.list(
                "MATCH (a:AuditEntry {subject: $subject}) RETURN a.action AS action",
                Map.of("subject", "innovation/" + id),
                row -> row.get("action").asString());
    }

    private List<String> find(String title) {
        return graph.list(
                "MATCH (i:Innovation {title: $title}) RETURN i.id AS id", Map.of("title", title), row -> row.get("id")
                        .asString());
    }

    private ImportReport run(String source, String text, int day, boolean dry) throws IOException {
        Path file = Files.write(folder.resolve("file-" + source), text.getBytes(StandardCharsets.UTF_8));
        DatasetDescription described = new DatasetDescription(
                "file-" + source, source, "An invented publisher", "OGL-3.0", "2030", LocalDate.of(2030, 7, day));
        return imports.run(List.of(ImportFile.of(file, described)), dry, ImportListener.SILENT);
    }

    private static String line(String key, String title, String practice) {
        return """
                {"externalId": "%s", "title": "%s %s", "summary": "We ring people.", "challenge": ["missed-appointments"],\
                 "population": ["DIABETES", "people who juggle"], "stage": "embedding", "practice": "%s",\
                 "url": "https://example.org/a", "publisher": "An invented board"}
                """.formatted(key, title, key, practice);
    }

    private static String studies(String key) {
        return """
                [{"id": "kept %1$s", "title": "Kept %1$s", "evidence": "More came.", "publisher": "P",
                  "url": "https://example.org/kept", "places": ["An invented town"], "challenge": ["an invented one"]},
                 {"id": "left %1$s", "title": "Left %1$s", "evidence": "More came."}]
                """.formatted(key);
    }
}

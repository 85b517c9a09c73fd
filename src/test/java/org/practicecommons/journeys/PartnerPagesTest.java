package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who takes part in work, and a community partner's page: the practices and boards that it works with, by role. */
@ProgramTest
class PartnerPagesTest {
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aPartnersPageListsAllPracticesAndBoardsByRole() throws Exception {
        String led = record("partner", "Led by the trust", "public");
        String hosted = record("practice", "In the trust's rooms", "public");
        String hidden = record("practice2", "For the team only", "team");
        String own = code("practice");
        String other = code("practice2");
        try (ApiClient partner = ApiClient.as("partner", port);
                ApiClient practice = ApiClient.as("practice", port);
                ApiClient practice2 = ApiClient.as("practice2", port);
                ApiClient anybody = ApiClient.anybody(port)) {
            put(partner, led, "practice", own, "delivered");
            put(partner, led, "practice", other, "co-designed");
            put(practice, hosted, "partner", "DP001", "hosted");
            put(practice2, hidden, "partner", "DP001", "funded");
            JsonNode page = anybody.json("/partners/DP001");
            assertThat(practices(page, "leads", led)).containsExactlyInAnyOrder(own, other);
            assertThat(practices(page, "hosted", hosted)).containsExactly(own);
            assertThat(page.toString()).doesNotContain(hidden, "\"funded\"");
            for (JsonNode role : page.path("roles")) {
                for (JsonNode with : role.path("practices")) {
                    if (!with.path("odsCode").isNull()) {
                        String board = anybody.json(
                                        "/practices/" + with.path("odsCode").asString())
                                .at("/icb/code")
                                .asString();
                        assertThat(with.at("/icb/code").asString()).isEqualTo(board);
                        assertThat(role.path("icbs").toString()).contains(board);
                    }
                }
            }
            assertThat(anybody.get("/partners/NOBODY").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void onlyKeepersNameWhoTakesPartAndTheNamedCanTakeThemselvesOff() throws Exception {
        String record = record("practice", "Together", "public");
        String path = "/innovations/" + record + "/partners";
        try (ApiClient keeper = ApiClient.as("nurse", port);
                ApiClient other = ApiClient.as("practice2", port);
                ApiClient partner = ApiClient.as("partner", port)) {
            put(keeper, record, "partner", "DP001", "hosted");
            assertThat(keeper.json(path).at("/items/0/role").asString()).isEqualTo("hosted");
            put(keeper, record, "partner", "DP001", "funded");
            assertThat(keeper.json(path).path("items").size()).isEqualTo(1);
            assertThat(other.send("POST", path, said("partner", "DP001", "hosted"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(other.send("DELETE", path + "/partner/DP001", null).statusCode())
                    .isEqualTo(403);
            assertThat(keeper.send("POST", path, said("partner", "DP999", "hosted"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(keeper.send("POST", path, said("practice", code("practice"), "hosted"))
                            .statusCode())
                    .as("the lead")
                    .isEqualTo(422);
            assertThat(partner.send("DELETE", path + "/partner/DP001", null).statusCode())
                    .isEqualTo(204);
            assertThat(keeper.json(path).path("items").size()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aKeeperNamesAPartnerAndFindsItsPage(View view) throws Exception {
        String record = "/innovations/" + record("practice", "Walks from the park", "public");
        try (Window window = browser.open("http://localhost:" + port, view)) {
            Page page = window.page();
            window.visit("/demo");
            page.locator("button[name=as][value=practice]").click();
            page.waitForURL(url -> !url.contains("/demo"));
            window.visit(record);
            page.click("text=Say who takes part");
            page.fill("#organisation", "Nobody knows us");
            page.click("button:has-text('Add')");
            assertThat(page.content()).contains("Choose what the organisation does");
            page.check("input[value=hosted]");
            page.click("button:has-text('Add')");
            assertThat(page.content()).contains("that is in this network");
            assertThat(page.inputValue("#organisation")).isEqualTo("Nobody knows us");
            page.fill("#organisation", "open door community trust (demonstration)");
            page.click("button:has-text('Add')");
            assertThat(page.content()).contains("gives it a place");
            look(window, "partners", view);
            window.visit(record);
            look(window, "record-with-partner", view);
            page.click("a:has-text('Open Door Community Trust')");
            assertThat(page.locator("h1").innerText()).startsWith("Open Door");
            assertThat(page.locator("main").innerText()).contains("Gives it a place", "Walks from the park");
            look(window, "partner", view);
        }
    }

    private static void look(Window window, String name, View view) {
        assertThat(window.axe()).as(name).isEmpty();
        assertThat(window.overflow()).as(name).isZero();
        assertThat(window.complaints()).as(name).isEmpty();
        window.screenshot(name + "-" + view.name().toLowerCase(Locale.ROOT));
    }

    private static List<String> practices(JsonNode page, String role, String record) {
        List<String> codes = new ArrayList<>();
        for (JsonNode one : page.path("roles")) {
            if (one.path("role").asString().equals(role)) {
                one.path("practices").forEach(with -> {
                    if (with.at("/innovation/id").asString().equals(record)) {
                        codes.add(with.path("odsCode").asString());
                    }
                });
            }
        }
        return codes;
    }

    private static void put(ApiClient who, String record, String type, String code, String role) throws Exception {
        HttpResponse<String> answer = who.send("POST", "/innovations/" + record + "/partners", said(type, code, role));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String said(String type, String code, String role) {
        return "{\"type\": \"%s\", \"organisation\": \"%s\", \"role\": \"%s\"}".formatted(type, code, role);
    }

    private String code(String key) throws Exception {
        try (ApiClient program = ApiClient.as(key, port)) {
            return program.json("/me").at("/affiliations/0/organisation/code").asString();
        }
    }

    private String record(String who, String title, String visibility) throws Exception {
        try (ApiClient program = ApiClient.as(who, port)) {
            String said = ("{\"title\": \"%s\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                            + " \"summary\": \"We do it together\", \"visibility\": \"%s\"}")
                    .formatted(title, visibility);
            return JsonMapper.shared()
                    .readTree(program.send("POST", "/innovations", said).body())
                    .path("id")
                    .asString();
        }
    }
}

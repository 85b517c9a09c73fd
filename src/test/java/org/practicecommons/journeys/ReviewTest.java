package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
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

/** Two curators read a record on their own, a third where they are far apart, and those who keep it see the reasons. */
@ProgramTest
class ReviewTest {
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
    void twoWhoAgreeDecide() throws Exception {
        String path = record("public") + "/reviews";
        try (ApiClient keeper = ApiClient.as("practice", port);
                ApiClient one = ApiClient.as("curator", port);
                ApiClient other = ApiClient.as("curator2", port);
                ApiClient third = ApiClient.as("curator3", port)) {
            assertThat(review(one, path, 2).statusCode()).as("nobody asked").isEqualTo(404);
            assertThat(keeper.send("PUT", path, null).statusCode()).isEqualTo(200);
            assertThat(keeper.send("PUT", path, null).statusCode())
                    .as("asked already")
                    .isEqualTo(422);
            assertThat(state(review(one, path, 2))).isEqualTo("one-more-needed");
            assertThat(review(one, path, 2).statusCode()).as("twice the same").isEqualTo(404);
            assertThat(featured(path)).as("one is not enough").isFalse();
            assertThat(state(review(other, path, 2))).isEqualTo("featured");
            assertThat(featured(path)).isTrue();
            assertThat(review(third, path, 0).statusCode()).as("decided").isEqualTo(404);
            JsonNode seen = keeper.json(path);
            assertThat(seen.path("items").size()).isEqualTo(2);
            assertThat(seen.at("/items/0/reasons").asString()).isEqualTo("It says what did not work");
            assertThat(seen.toString()).as("nobody learns who").doesNotContain("Lewandowski", "reviewer");
        }
    }

    @Test
    void twoWhoAreFarApartNeedAThird() throws Exception {
        String path = record("public") + "/reviews";
        try (ApiClient keeper = ApiClient.as("nurse", port);
                ApiClient one = ApiClient.as("curator", port);
                ApiClient other = ApiClient.as("curator2", port);
                ApiClient third = ApiClient.as("curator3", port)) {
            keeper.send("PUT", path, null);
            review(one, path, 2);
            assertThat(state(review(other, path, 0))).isEqualTo("third-needed");
            assertThat(featured(path)).isFalse();
            assertThat(state(review(third, path, 1))).isEqualTo("not-featured");
            assertThat(featured(path)).isFalse();
            assertThat(keeper.send("PUT", path, null).statusCode()).as("again").isEqualTo(200);
            assertThat(keeper.json(path).path("items").size()).as("a new round").isZero();
        }
    }

    @Test
    void onlyWhatEverybodySeesIsReadAndOnlyByCurators() throws Exception {
        String team = record("team") + "/reviews";
        String path = record("public") + "/reviews";
        try (ApiClient keeper = ApiClient.as("practice", port);
                ApiClient other = ApiClient.as("practice2", port);
                ApiClient curator = ApiClient.as("curator", port)) {
            assertThat(keeper.send("PUT", team, null).statusCode()).isEqualTo(422);
            keeper.send("PUT", path, null);
            assertThat(review(other, path, 2).statusCode()).isEqualTo(403);
            assertThat(review(keeper, path, 2).statusCode()).isEqualTo(403);
            assertThat(other.get(path).statusCode()).isEqualTo(403);
            assertThat(curator.get(path).statusCode()).as("on their own").isEqualTo(403);
            String named = said(1).replace("did not work", "NHS number 943 476 5919");
            assertThat(curator.send("POST", path, named).statusCode()).isEqualTo(422);
            assertThat(curator.send("POST", path, "{\"points\": {\"clear\": 2}, \"reasons\": \"Good\"}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(curator.send("POST", path, said(1).replace(": 1", ": 3")).statusCode())
                    .isEqualTo(422);
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void pagesLeadFromTheQuestionToTheReasons(View view) throws Exception {
        String record = record("public");
        try (Window window = browser.open("http://localhost:" + port, view)) {
            Page page = window.page();
            as(window, "practice");
            window.visit(record);
            page.click("text=Ask curators to read it");
            page.click("button:has-text('Ask curators to read it')");
            assertThat(page.content()).contains("Two curators are to read it");
            for (String curator : List.of("curator", "curator2")) {
                as(window, curator);
                window.visit("/curation");
                look(window, "curation", view);
                page.click("a[href='/curation/" + record.substring("/innovations/".length()) + "/review']");
                page.click("button:has-text('Say it')");
                assertThat(page.content()).contains("Answer each question", "Say why");
                look(window, "review", view);
                for (String field : List.of("clear", "fair", "honest", "withPeople", "carriesOver")) {
                    page.check("input[name=" + field + "][value='2']");
                }
                page.fill("#reasons", "Others can see what did not work");
                page.click("button:has-text('Say it')");
                assertThat(page.content()).contains("Those who keep the record can see what you said");
            }
            as(window, "practice");
            window.visit(record + "/reviews");
            assertThat(page.content()).contains("Featured.", "Curator 1", "Curator 2", "what did not work");
            look(window, "reviews", view);
            window.visit(record);
            assertThat(page.content()).contains("What featured means");
            window.visit("/innovations/featuring");
            look(window, "featuring", view);
        }
    }

    private static void look(Window window, String name, View view) {
        assertThat(window.axe()).as(name).isEmpty();
        assertThat(window.overflow()).as(name).isZero();
        assertThat(window.complaints()).as(name).isEmpty();
        window.screenshot(name + "-" + view.name().toLowerCase(Locale.ROOT));
    }

    private static void as(Window window, String key) {
        window.visit("/demo");
        window.page().locator("button[name=as][value=" + key + "]").click();
        window.page().waitForURL(url -> !url.contains("/demo"));
    }

    private static HttpResponse<String> review(ApiClient who, String path, int each) throws Exception {
        return who.send("POST", path, said(each));
    }

    private static String said(int each) {
        return ("{\"points\": {\"clear\": %1$d, \"fair\": %1$d, \"honest\": %1$d, \"with-people\": %1$d,"
                        + " \"carries-over\": %1$d}, \"reasons\": \"It says what did not work\"}")
                .formatted(each);
    }

    private static String state(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body()).path("state").asString();
    }

    private boolean featured(String path) throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port)) {
            return !anybody.json(path.replace("/reviews", "")).path("featured").isNull();
        }
    }

    private String record(String visibility) throws Exception {
        try (ApiClient program = ApiClient.as("practice", port)) {
            String said =
                    "{\"title\": \"To be read\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                            + " \"summary\": \"We ring people\", \"visibility\": \"" + visibility + "\"}";
            String made = program.send("POST", "/innovations", said).body();
            return "/innovations/"
                    + JsonMapper.shared().readTree(made).path("id").asString();
        }
    }
}

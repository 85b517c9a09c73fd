package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
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

/** Writing work down, telling more, moving on and taking up, as people do it in a browser. */
@ProgramTest
class RecordPagesTest {
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

    /** Keystrokes and clicks by the keystroke-level model: 0.28 s a key, 1.1 s to point, 1.35 s to think, 0.4 s to move hands. */
    @ParameterizedTest
    @EnumSource(View.class)
    void fourAnswersPublish(View view) {
        try (Window window = signedIn(view, "practice")) {
            Page page = window.page();
            window.visit("/innovations/new");
            assertThat(window.overflow()).isZero();
            assertThat(window.axe()).isEmpty();
            window.screenshot("capture-" + view.name().toLowerCase(java.util.Locale.ROOT));
            String title = "Reminder calls in people’s own language";
            String summary = "A care navigator rings people the day before and asks what would help them come";
            page.fill("#title", title);
            page.selectOption("#challenge", "missed-appointments");
            page.selectOption("#population", "other-first-language");
            page.fill("#summary", summary);
            page.click("button[value=publish]");
            page.waitForURL(url -> url.contains("done=published"));
            assertThat(page.locator("h1").innerText()).isEqualTo(title);
            assertThat(page.content()).contains("It is out.");
            assertThat(window.overflow()).isZero();
            assertThat(window.axe()).isEmpty();
            window.screenshot("record-" + view.name().toLowerCase(java.util.Locale.ROOT));
            double seconds = (title.length() + summary.length()) * 0.28 + 5 * (1.1 + 1.35 + 0.4) + 2 * 2 * 1.1;
            System.out.printf(
                    "Keystroke-level estimate from the empty form to the published record: %.0f s%n", seconds);
            assertThat(seconds).isLessThan(180);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        try (Visitor member = Visitor.as("nurse", port)) {
            HttpResponse<String> answer = member.submit(
                    "/innovations/new",
                    "/innovations/new",
                    Map.of("title", "<script>alert(1)</script>", "summary", "S"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Choose the challenge it is about", "Choose whom it is for")
                    .doesNotContain("<script>alert");
            assertThat(Jsoup.parse(answer.body()).select("#title").val()).isEqualTo("<script>alert(1)</script>");
        }
    }

    @Test
    void whoWasSignedOutMeanwhileLosesNothing() throws Exception {
        try (Visitor stranger = new Visitor(port)) {
            HttpResponse<String> answer = stranger.submit(
                    "/sign-in", "/innovations/new", Map.of("title", "Typed before", "summary", "And this"));
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("Sign in in a new tab");
            assertThat(Jsoup.parse(answer.body()).select("#title").val()).isEqualTo("Typed before");
            assertThat(Jsoup.parse(answer.body()).select("#summary").text()).isEqualTo("And this");
        }
    }

    @Test
    void whatIsTypedIsKeptAsADraftAndOnTheDeviceWhileTheServerIsAway() {
        try (Window window = signedIn(View.WIDE, "practice2")) {
            Page page = window.page();
            page.addInitScript("const every = window.setInterval;"
                    + " window.setInterval = (work, time) => every(work, time === 10000 ? 300 : time)");
            window.visit("/innovations/new");
            page.fill("#title", "Half a thought about phones");
            page.locator("[data-draft-said]:has-text('Kept as a draft')").waitFor();
            page.context().setOffline(true);
            page.fill("#summary", "Typed while the line was down");
            page.locator("[data-draft-said]:has-text('kept on this device')").waitFor();
            page.context().setOffline(false);
            page.locator("[data-draft-said]:has-text('Kept as a draft')").waitFor();
            page.selectOption("#challenge", "missed-appointments");
            page.selectOption("#population", "bangladeshi-people");
            page.fill("#summary", "Typed while the line was down: calls in Bengali");
            page.locator("[data-similar] a:has-text('Reminder calls in Bengali')")
                    .waitFor();
            assertThat(window.axe()).isEmpty();
            window.screenshot("capture-similar");
            window.visit("/innovations/drafts");
            assertThat(window.axe()).isEmpty();
            page.click("text=Half a thought about phones");
            assertThat(page.inputValue("#summary")).startsWith("Typed while the line was down");
        }
    }

    @Test
    void theWholeWayFromStageToAdoption() throws Exception {
        String id = record("practice", "Group walks");
        try (Window window = signedIn(View.WIDE, "practice")) {
            Page page = window.page();
            for (String part : List.of("words", "evidence", "stage")) {
                window.visit("/innovations/" + id + "/" + part);
                assertThat(window.axe()).as(part).isEmpty();
                assertThat(window.overflow()).as(part).isZero();
                window.screenshot("record-" + part);
            }
            window.visit("/innovations/" + id + "/stage?used=yes&looked=no");
            assertThat(page.content()).contains("Your answers point to: Trying, because patients have used it");
            page.click("button:has-text('Save')");
            page.waitForURL(url -> url.contains("done=moved"));
            window.visit("/innovations/" + id + "/words");
            page.fill("#principle", "Walking side by side makes talking easy");
            page.selectOption("#digital", "part");
            page.click("button:has-text('Save')");
            assertThat(page.content()).contains("Part of it is digital");
            page.fill("#leavesOut", "People without a phone can come to the desk");
            page.click("button:has-text('Save')");
            page.waitForURL(url -> url.contains("done=saved"));
            page.click("text=See earlier versions");
            assertThat(window.axe()).isEmpty();
            assertThat(page.locator("h2").first().innerText()).contains("version 1");
            assertThat(page.locator("dl").first().innerText()).contains("The core idea", "Nothing");
            window.screenshot("record-revisions");
            window.visit("/innovations/" + id + "/evidence");
            page.check("input[value=quote]");
            page.fill("#text", "I look forward to Tuesdays");
            page.fill("#voice", "A man who walks with us");
            page.click("button:has-text('Add')");
            assertThat(page.content()).contains("Tick that the person agreed");
            page.check("#consent");
            page.click("button:has-text('Add')");
            page.waitForURL(url -> url.contains("done=evidence"));
            window.screenshot("record-full");
        }
        try (Window window = signedIn(View.WIDE, "practice2")) {
            Page page = window.page();
            window.visit("/innovations/" + id);
            assertThat(page.content()).contains("Your context beside theirs", "Where you differ most");
            page.click("text=Take this up");
            assertThat(window.axe()).isEmpty();
            window.screenshot("adoption");
            page.click("button:has-text('Take it up')");
            page.waitForURL(url -> url.contains("done=adopted"));
            assertThat(page.locator("section[aria-labelledby=doers]").innerText())
                    .contains("New here");
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void listsAndHelpers(View view) throws Exception {
        record("practice2", "Seen in lists");
        String code = own("practice");
        try (Window window = browser.open("http://localhost:" + port, view)) {
            for (String path :
                    List.of("/innovations", "/innovations/is-it-one?copied=yes", "/practices/" + code + "/tried")) {
                window.visit(path);
                assertThat(window.axe()).as(path).isEmpty();
                assertThat(window.overflow()).as(path).isZero();
                assertThat(window.complaints()).as(path).isEmpty();
                window.screenshot(
                        "list" + path.replaceAll("\\W+", "-") + view.name().toLowerCase(java.util.Locale.ROOT));
            }
            assertThat(window.page().content()).contains("Seen in lists", "How your context differs");
        }
    }

    @Test
    void twoWhoWriteSeeBothVersions() throws Exception {
        String id = record("practice", "Both write");
        Map<String, String> words = Map.of(
                "title",
                "Mine",
                "summary",
                "My line",
                "challenge",
                "missed-appointments",
                "population",
                "diabetes",
                "visibility",
                "public",
                "version",
                "1",
                "principle",
                "My own words");
        try (Visitor one = Visitor.as("practice", port);
                Visitor other = Visitor.as("nurse", port)) {
            String page = "/innovations/" + id + "/words";
            assertThat(one.submit(page, page, words).statusCode()).isEqualTo(302);
            Map<String, String> theirs = new java.util.HashMap<>(words);
            theirs.put("principle", "Their words");
            HttpResponse<String> stale = other.submit(page, page, theirs);
            assertThat(stale.statusCode()).isEqualTo(412);
            assertThat(stale.body()).contains("My own words");
            assertThat(Jsoup.parse(stale.body()).select("#principle").text()).isEqualTo("Their words");
        }
    }

    private Window signedIn(View view, String key) {
        Window window = browser.open("http://localhost:" + port, view);
        window.visit("/demo");
        window.page().locator("button[name=as][value=" + key + "]").click();
        window.page().waitForURL(url -> !url.contains("/demo"));
        return window;
    }

    private String own(String key) throws Exception {
        try (ApiClient program = ApiClient.as(key, port)) {
            return program.json("/me").at("/affiliations/0/organisation/code").asString();
        }
    }

    private String record(String key, String title) throws Exception {
        String said =
                "{\"title\": \"" + title + "\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                        + " \"summary\": \"We do it together\", \"visibility\": \"public\", \"context\": \"A park next door\"}";
        try (ApiClient program = ApiClient.as(key, port)) {
            JsonNode made = JsonMapper.shared()
                    .readTree(program.send("POST", "/innovations", said).body());
            return made.path("id").asString();
        }
    }
}

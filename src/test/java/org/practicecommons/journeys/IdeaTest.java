package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** An idea is opened to others, they say what they would change, and the keeper says what became of it. */
@ProgramTest
class IdeaTest {
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
    void commentsCloseIntoAListOfChanges() throws Exception {
        String idea = record("spotting") + "/idea";
        try (ApiClient keeper = ApiClient.as("practice", port);
                ApiClient board = ApiClient.as("ics", port);
                ApiClient regulator = ApiClient.as("regulator", port);
                ApiClient anybody = ApiClient.anybody(port)) {
            assertThat(comment(board, idea, "Ask the pharmacy too").statusCode())
                    .as("before it is open")
                    .isEqualTo(422);
            assertThat(keeper.send(
                                    "PUT",
                                    idea,
                                    "{\"until\": \""
                                            + LocalDate.now(ZoneOffset.UTC).minusDays(1) + "\"}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(keeper.send(
                                    "PUT",
                                    idea,
                                    "{\"until\": \""
                                            + LocalDate.now(ZoneOffset.UTC).plusDays(91) + "\"}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(keeper.send(
                                    "PUT",
                                    idea,
                                    "{\"until\": \""
                                            + LocalDate.now(ZoneOffset.UTC).plusDays(7) + "\"}")
                            .statusCode())
                    .isEqualTo(200);
            String first = id(comment(board, idea, "Ask the pharmacy too"));
            String second = id(comment(board, idea, "Begin on Saturdays"));
            assertThat(comment(board, idea, "").statusCode()).isEqualTo(422);
            assertThat(comment(board, idea, "x".repeat(601)).statusCode()).isEqualTo(422);
            assertThat(comment(regulator, idea, "We look on").statusCode()).isEqualTo(403);
            assertThat(comment(anybody, idea, "Me too").statusCode()).isEqualTo(401);
            assertThat(keeper.send("POST", idea + "/end", verdicts(first, "Yes, they said yes"))
                            .statusCode())
                    .as("one is missing")
                    .isEqualTo(422);
            String both = "{\"verdicts\": [%s, %s]}";
            String named = "NHS number 943 476 5919";
            assertThat(keeper.send(
                                    "POST",
                                    idea + "/end",
                                    both.formatted(verdict(first, "taken-up", named), verdict(second, "not-now", "")))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(keeper.send(
                                    "POST",
                                    idea + "/end",
                                    both.formatted(
                                            verdict(first, "taken-up", "They said yes"),
                                            verdict(second, "not-now", "")))
                            .statusCode())
                    .isEqualTo(200);
            JsonNode closed = anybody.json(idea);
            assertThat(closed.path("openUntil").isNull()).isTrue();
            assertThat(closed.at("/comments/0/outcome").asString()).isEqualTo("taken-up");
            assertThat(closed.at("/comments/0/answer").asString()).isEqualTo("They said yes");
            assertThat(closed.at("/comments/0/role").asString()).contains("ICS lead");
            assertThat(closed.at("/comments/1/outcome").asString()).isEqualTo("not-now");
            assertThat(comment(board, idea, "Too late").statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aCommentIsAnsweredOrRefusedHoweverLateItComes() throws Exception {
        try (ApiClient keeper = ApiClient.as("practice", port);
                ApiClient board = ApiClient.as("ics", port);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            String idea = record("spotting") + "/idea";
            String week = "{\"until\": \"" + LocalDate.now(ZoneOffset.UTC).plusDays(7) + "\"}";
            int tooLate = 0;
            for (int round = 0; round < 12; round++) {
                assertThat(keeper.send("PUT", idea, week).statusCode()).isEqualTo(200);
                String first = id(comment(board, idea, "Ask the pharmacy too"));
                CyclicBarrier start = new CyclicBarrier(2);
                Future<HttpResponse<String>> said = both.submit(() -> {
                    start.await();
                    return comment(board, idea, "One more thing");
                });
                Future<HttpResponse<String>> ended = both.submit(() -> {
                    start.await();
                    return keeper.send("POST", idea + "/end", verdicts(first, "We did"));
                });
                boolean added = said.get().statusCode() == 201;
                boolean closed = ended.get().statusCode() == 200;
                assertThat(added).as("added, and yet closed without it").isNotEqualTo(closed);
                if (added) {
                    tooLate++;
                    String last = id(said.get());
                    String all = "{\"verdicts\": [%s, %s]}"
                            .formatted(verdict(first, "taken-up", ""), verdict(last, "not-now", ""));
                    assertThat(keeper.send("POST", idea + "/end", all).statusCode())
                            .isEqualTo(200);
                }
            }
            System.out.printf("Of 12 comments that came with the closing, %d came before it%n", tooLate);
            for (JsonNode one : keeper.json(idea).path("comments")) {
                assertThat(one.path("outcome").isNull()).isFalse();
            }
        }
    }

    @Test
    void workThatHasBegunTakesNoMoreComments() throws Exception {
        String record = record("planning");
        String idea = record + "/idea";
        try (ApiClient keeper = ApiClient.as("practice", port);
                ApiClient board = ApiClient.as("ics", port)) {
            keeper.send(
                    "PUT",
                    idea,
                    "{\"until\": \"" + LocalDate.now(ZoneOffset.UTC).plusDays(7) + "\"}");
            String first = id(comment(board, idea, "Ask the pharmacy too"));
            assertThat(keeper.send("POST", record + "/stages", "{\"stage\": \"trying\"}")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(keeper.json(idea).path("openUntil").isNull()).isTrue();
            assertThat(comment(board, idea, "Too late").statusCode()).isEqualTo(422);
            assertThat(keeper.send("POST", idea + "/end", verdicts(first, "They are with us"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void workThatHasBegunIsNotOpened() throws Exception {
        String idea = record("trying") + "/idea";
        try (ApiClient keeper = ApiClient.as("practice", port)) {
            HttpResponse<String> answer = keeper.send(
                    "PUT",
                    idea,
                    "{\"until\": \"" + LocalDate.now(ZoneOffset.UTC).plusDays(7) + "\"}");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("has not begun");
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void pagesLeadFromTheQuestionToTheChanges(View view) throws Exception {
        String record = record("planning");
        try (Window window = browser.open("http://localhost:" + port, view)) {
            Page page = window.page();
            as(window, "practice");
            window.visit(record);
            page.click("text=Ask others to improve this idea");
            page.fill("#until", "31 February 2031");
            page.click("button:has-text('Open it')");
            assertThat(page.content()).contains("Enter a day such as");
            LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(20);
            page.fill("#until", day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear());
            page.click("button:has-text('Open it')");
            assertThat(page.content()).contains("Those who keep it ask what you would change");
            as(window, "practice2");
            window.visit(record);
            page.click("text=Help to improve this idea");
            page.fill("#text", "Write the letter with those who get it");
            look(window, "idea-open", view);
            page.click("button:has-text('Comment')");
            as(window, "practice");
            window.visit(record + "/idea");
            page.click("button:has-text('Close')");
            assertThat(page.content()).contains("Choose for each comment");
            look(window, "idea-close", view);
            page.selectOption("#outcome-1", "taken-up");
            page.fill("#answer-1", "NHS number 943 476 5919");
            page.click("button:has-text('Close')");
            assertThat(page.content()).contains("There is a problem");
            assertThat(page.inputValue("#answer-1")).isEqualTo("NHS number 943 476 5919");
            page.fill("#answer-1", "We meet them on Monday");
            page.click("button:has-text('Close')");
            assertThat(page.content()).contains("Taken up", "We meet them on Monday", "not open to comments now");
        }
    }

    private void as(Window window, String key) {
        window.visit("/demo");
        window.page().locator("button[name=as][value=" + key + "]").click();
        window.page().waitForURL(url -> !url.contains("/demo"));
    }

    private static void look(Window window, String name, View view) {
        assertThat(window.axe()).as(name).isEmpty();
        assertThat(window.overflow()).as(name).isZero();
        assertThat(window.complaints()).as(name).isEmpty();
        window.screenshot(name + "-" + view.name().toLowerCase(Locale.ROOT));
    }

    private static HttpResponse<String> comment(ApiClient who, String idea, String text) throws Exception {
        return who.send("POST", idea + "/comments", "{\"text\": \"" + text + "\"}");
    }

    private static String verdict(String comment, String outcome, String answer) {
        return "{\"comment\": \"%s\", \"outcome\": \"%s\", \"answer\": \"%s\"}".formatted(comment, outcome, answer);
    }

    private static String verdicts(String comment, String answer) {
        return "{\"verdicts\": [" + verdict(comment, "taken-up", answer) + "]}";
    }

    private static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(made.body()).path("id").asString();
    }

    private String record(String stage) throws Exception {
        try (ApiClient program = ApiClient.as("practice", port)) {
            String said = "{\"title\": \"An idea\", \"challenge\": \"missed-appointments\", \"population\":"
                    + " \"diabetes\", \"summary\": \"We think of it\", \"visibility\": \"public\", \"stage\": \""
                    + stage
                    + "\"}";
            return "/innovations/" + id(program.send("POST", "/innovations", said));
        }
    }
}

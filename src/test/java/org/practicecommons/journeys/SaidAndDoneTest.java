package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** What was said leads to what was done, and what was done leads back to what was said. */
@ProgramTest
class SaidAndDoneTest {
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

    @ParameterizedTest
    @EnumSource(View.class)
    void theChainIsSeenBothWays(View view) throws Exception {
        String record = record();
        String item = said(record);
        try (Window window = browser.open("http://localhost:" + port, view)) {
            Page page = window.page();
            window.visit("/demo");
            page.locator("button[name=as][value=nurse]").click();
            page.waitForURL(url -> !url.contains("/demo"));
            window.visit("/innovations/" + record);
            page.click("text=Say what you did about it");
            assertThat(page.content()).contains("The desk is too high for my chair");
            page.fill("#text", "NHS number 943 476 5919");
            page.click("button:has-text('Save')");
            assertThat(page.content()).contains("There is a problem");
            look(window, "answer", view);
            page.fill("#text", "We lowered half of the desk");
            page.click("button:has-text('Save')");
            window.visit("/innovations/" + record);
            assertThat(page.locator("[id='" + item + "'] a[href='#did-" + item + "']")
                            .innerText())
                    .isEqualTo("What was done about it");
            assertThat(page.locator("#did-" + item).innerText())
                    .contains("The desk is too high for my chair", "We lowered half of the desk");
            assertThat(page.locator("#did-" + item + " a[href='#" + item + "']").count())
                    .isEqualTo(1);
            look(window, "said-and-done", view);
        }
    }

    @Test
    void programsSeeWhatWasDoneWithWhatWasSaid() throws Exception {
        String record = record();
        String path = "/innovations/" + record + "/evidence/" + said(record) + "/answer";
        try (ApiClient keeper = ApiClient.as("practice", port);
                ApiClient other = ApiClient.as("practice2", port)) {
            assertThat(other.send("PUT", path, "{\"text\": \"Not mine\"}").statusCode())
                    .isEqualTo(403);
            assertThat(keeper.send("PUT", path, "{\"text\": \"NHS number 943 476 5919\"}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(keeper.send("PUT", path, "{\"text\": \"" + "x".repeat(601) + "\"}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(keeper.send("PUT", path, "{\"text\": \"We lowered the desk\"}")
                            .statusCode())
                    .isEqualTo(200);
            JsonNode seen = other.json("/innovations/" + record);
            assertThat(seen.at("/evidence/0/answer/text").asString()).isEqualTo("We lowered the desk");
            keeper.send("PUT", path, "{\"text\": \"\"}");
            assertThat(other.json("/innovations/" + record)
                            .at("/evidence/0/answer")
                            .isNull())
                    .isTrue();
        }
    }

    private static void look(Window window, String name, View view) {
        assertThat(window.axe()).as(name).isEmpty();
        assertThat(window.overflow()).as(name).isZero();
        assertThat(window.complaints()).as(name).isEmpty();
        window.screenshot(name + "-" + view.name().toLowerCase(Locale.ROOT));
    }

    private String said(String record) throws Exception {
        String quote = "{\"slot\": \"patient-voice\", \"kind\": \"quote\", \"voice\": \"A carer\", \"consent\": true,"
                + " \"text\": \"The desk is too high for my chair\"}";
        return made("/innovations/" + record + "/evidence", quote);
    }

    private String record() throws Exception {
        return made(
                "/innovations",
                "{\"title\": \"A desk for all\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                        + " \"summary\": \"We ask people\", \"visibility\": \"public\"}");
    }

    private String made(String path, String body) throws Exception {
        try (ApiClient program = ApiClient.as("practice", port)) {
            return JsonMapper.shared()
                    .readTree(program.send("POST", path, body).body())
                    .path("id")
                    .asString();
        }
    }
}

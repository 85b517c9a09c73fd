package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A practice writes a note, another reports it, a moderator removes it: on a small phone, page by page. */
@ProgramTest
class NotesPagesTest {
    private static final String WORDS = "Half of our patients came here in the last two years.";
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
    void aNoteIsWrittenReportedAndRemoved() throws Exception {
        String notes = "/practices/" + practice() + "/notes";
        try (Window window = browser.open("http://localhost:" + port, View.NARROW)) {
            signIn(window, "practice");
            Page page = window.visit(notes).page();
            page.click("main button:has-text('Save')");
            assertThat(page.locator(".nhsuk-error-summary li").allInnerTexts()).containsExactly("Enter your note");
            check(window, "notes-refused");
            page.fill("#text", WORDS);
            page.check("input[name=visibility][value=public]");
            page.click("main button:has-text('Save')");
            assertThat(page.locator("main").innerText()).contains("The note is saved.", WORDS, "Shown to: Everybody");
            check(window, "notes-saved");

            signIn(window, "practice2");
            page = window.visit(notes).page();
            page.click(".pc-found:has-text('" + WORDS + "') a:has-text('Report')");
            page.click("main button:has-text('Report')");
            assertThat(page.locator(".nhsuk-error-summary li").allInnerTexts())
                    .containsExactly("Choose what is wrong with it");
            check(window, "report-refused");
            page.check("#reason");
            page.click("main button:has-text('Report')");
            assertThat(page.locator("h1").innerText()).isEqualTo("Thank you for your report");

            signIn(window, "moderator");
            page = window.visit("/moderation").page();
            check(window, "moderation");
            page.click("section:has-text('" + WORDS + "') button:has-text('Remove the text for good')");
            assertThat(page.locator("main").innerText()).doesNotContain(WORDS);

            signIn(window, "practice2");
            page = window.visit("/account/reports").page();
            assertThat(page.locator("main").innerText()).contains("We removed the text.");
            check(window, "reports");
        }
    }

    private String practice() throws Exception {
        try (ApiClient program = ApiClient.as("practice", port)) {
            return program.json("/me").at("/affiliations/0/organisation/code").asString();
        }
    }

    private static void signIn(Window window, String who) {
        window.visit("/demo").page().click("button[name=as][value=" + who + "]");
    }

    private static void check(Window window, String name) {
        window.screenshot(name);
        assertThat(window.axe()).isEmpty();
        assertThat(window.overflow()).isZero();
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who writes a name beside a condition is asked, on the form, and loses nothing. */
@ProgramTest
class NamesQuestionTest {
    private static final String SUMMARY = "Mary Whitfield was diagnosed with bowel cancer and helps our group";

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
    void theNameOfAColleagueStaysOnceTheWriterHasSaidSo(View view) {
        try (Window window = signedIn(view, "nurse")) {
            Page page = window.page();
            window.visit("/innovations/new");
            page.fill("#title", "Group on Tuesdays");
            page.selectOption("#challenge", "missed-appointments");
            page.selectOption("#population", "diabetes");
            page.fill("#summary", SUMMARY);
            page.click("button[value=publish]");

            requireAccessible(window);
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.inputValue("#summary")).isEqualTo(SUMMARY);
            assertThat(page.locator(".nhsuk-error-summary").innerText())
                    .contains("Is this a patient?", "tick the box at the end of the form");
            assertThat(page.locator("fieldset:has(#namesRead)").innerText()).contains("Mary Whitfield");
            assertThat(page.isChecked("#namesRead")).isFalse();

            page.locator(".nhsuk-error-summary a[href='#namesRead']").click();
            page.keyboard().press("Space");
            if (!page.isChecked("#namesRead")) { // Without scripts the link leads to the box and does not focus it.
                page.focus("#namesRead");
                page.keyboard().press("Space");
            }
            assertThat(page.isChecked("#namesRead")).isTrue();
            page.click("button[value=publish]");
            page.waitForURL(url -> url.contains("done=published"));
            assertThat(page.locator("main").innerText()).contains(SUMMARY);
        }
    }

    @Test
    void theTickStaysWhenTheFormComesBackForAnotherReason() {
        try (Window window = signedIn(View.WIDE_WITHOUT_SCRIPTS, "nurse")) {
            Page page = window.page();
            window.visit("/innovations/new");
            page.fill("#title", "Group on Wednesdays");
            page.selectOption("#challenge", "missed-appointments");
            page.selectOption("#population", "diabetes");
            page.fill("#summary", SUMMARY);
            page.click("button[value=publish]");
            page.check("#namesRead");
            page.fill("#title", "");
            page.click("button[value=publish]");

            assertThat(page.isChecked("#namesRead")).isTrue();
            page.fill("#title", "Group on Wednesdays");
            page.click("button[value=publish]");
            page.waitForURL(url -> url.contains("done=published"));
        }
    }

    @Test
    void moderatorsSeeHowManyNamesWereVouchedForAndNotWhich() {
        theNameOfAColleagueStaysOnceTheWriterHasSaidSo(View.WIDE_WITHOUT_SCRIPTS);
        try (Window window = signedIn(View.NARROW, "moderator")) {
            window.visit("/moderation");

            requireAccessible(window);
            String counts =
                    window.page().locator("section[aria-labelledby=vouched]").innerText();
            assertThat(counts).contains("The last 30 days", "By month", "Records of work");
            assertThat(counts).doesNotContain("Whitfield");
        }
    }

    private static void requireAccessible(Window window) {
        assertThat(window.axe()).isEmpty();
        assertThat(window.overflow()).as("pixels to scroll sideways").isZero();
        assertThat(window.complaints()).isEmpty();
    }

    private Window signedIn(View view, String person) {
        Window window = browser.open("http://localhost:" + port, view);
        window.visit("/demo");
        window.page().locator("button[name=as][value=" + person + "]").click();
        window.page().waitForURL(url -> !url.contains("/demo"));
        return window;
    }
}

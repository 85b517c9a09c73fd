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

/** A practice manager names a challenge, with and without JavaScript, on a small phone. */
@ProgramTest
class ChallengePagesTest {
    private static final String LABEL = "Missed appointments";
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
    @EnumSource(names = {"NARROW", "NARROW_WITHOUT_SCRIPTS"})
    void aChallengeIsNamedPutRightAndTakenBack(View view) {
        try (Window window = browser.open("http://localhost:" + port, view)) {
            Page page = signIn(window, "practice");
            String code = code(page);
            page = window.visit("/practices/" + code + "/challenges").page();
            page.fill("#since-month", "3");
            page.fill("#note", "Buses stop at six.");
            page.click("main button:has-text('Save')");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator(".nhsuk-error-summary li").allInnerTexts())
                    .containsExactly(
                            "Choose a challenge", "Enter a month and a year, such as 3 2024, or leave both empty");
            assertThat(page.inputValue("#note")).isEqualTo("Buses stop at six.");
            assertThat(window.axe()).isEmpty();
            window.screenshot("challenge-refused");

            page.selectOption("#challenge", "missed-appointments");
            page.fill("#since-year", "2024");
            page.click("main button:has-text('Save')");
            assertThat(page.locator("main").innerText()).contains(LABEL, "Since March 2024.", "Buses stop at six.");
            assertThat(window.axe()).isEmpty();
            assertThat(window.overflow()).isZero();
            window.screenshot("challenge-named");

            page = window.visit("/practices/" + code).page();
            assertThat(page.locator("section[aria-labelledby=challenges]").innerText())
                    .contains(LABEL + ", since March 2024", "Change what your practice names");

            page = window.visit("/practices/" + code + "/challenges").page();
            page.click("#missed-appointments button");
            assertThat(page.locator("main").innerText()).contains("“" + LABEL + "” is no longer on your list.");
            assertThat(page.locator("#missed-appointments").count()).isZero();
        }
    }

    @Test
    void othersReadOnly() {
        try (Window window = browser.open("http://localhost:" + port, View.NARROW_WITHOUT_SCRIPTS)) {
            String code = code(signIn(window, "practice"));
            signIn(window, "practice2");
            Page page = window.visit("/practices/" + code + "/challenges").page();
            assertThat(page.locator("main form").count()).isZero();
            assertThat(page.locator("main").innerText()).contains("Nothing named here yet.");
        }
    }

    private static Page signIn(Window window, String who) {
        Page page = window.visit("/demo").page();
        page.click("button[name=as][value=" + who + "]");
        return page;
    }

    /** The practice that the one who signed in acts for. */
    private String code(Page page) {
        Object me =
                page.request().get("http://localhost:" + port + "/api/v1/me").text();
        return me.toString().replaceFirst("(?s).*\"type\":\"practice\",\"code\":\"([A-Z0-9]+)\".*", "$1");
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that only members see, looked at by a browser and by axe. */
@ProgramTest
class MemberPagesTest {
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

    static Stream<Arguments> pagesInEveryView() {
        return Stream.of(
                        "practice /",
                        "pcn /",
                        "ics /",
                        "partner /",
                        "regulator /",
                        "curator /",
                        "moderator /",
                        "admin /",
                        "practice /account",
                        "nurse /account/erasure",
                        "admin /account",
                        "practice /account/reports",
                        "moderator /moderation",
                        "nurse /practices/Z00002/notes",
                        "admin /administration/claims",
                        "admin /administration/members?email=nurse@demonstration.example",
                        "nurse /sign-in?again=yes")
                .flatMap(page -> Stream.of(View.WIDE_WITHOUT_SCRIPTS, View.NARROW)
                        .map(view -> Arguments.of(page.split(" ", 2)[0], page.split(" ", 2)[1], view)));
    }

    @ParameterizedTest
    @MethodSource("pagesInEveryView")
    void pageHasNoFault(String person, String path, View view) {
        try (Window window = signedIn(person, view)) {
            window.visit(path);
            check(window, person + path.replace('/', '-') + "-" + view.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void aPcnLeadReadsWhatAPracticeOfTheNetworkNamesInThreeClicks() {
        try (Window window = signedIn("pcn", View.NARROW_WITHOUT_SCRIPTS)) {
            Page page = window.visit("/").page();
            page.click("text=See your network");
            page.locator("main table a").first().click();
            assertThat(page.locator("h2").allInnerTexts()).contains("Challenges this practice names");
        }
    }

    @Test
    void aTeamIsReadAndSomebodyInvited() {
        try (Window window = signedIn("practice", View.NARROW)) {
            Page page = window.page();
            page.click("text=The team of");
            check(window, "team");
            page.click("text=Send invitation");
            assertThat(page.locator(".nhsuk-error-summary li").count()).isEqualTo(3);
            check(window, "team-refused");
            page.fill("#name", "Ines Invited");
            page.fill("#email", "ines@invited.example");
            page.check("#role");
            page.click("text=Send invitation");
            assertThat(page.locator(".pc-person:has-text('ines@invited.example')")
                            .count())
                    .as("who was invited")
                    .isEqualTo(1);
            check(window, "team-invited");
            window.visit("/demo/letters");
            assertThat(page.locator(".pc-letter").first().innerText()).contains("ines@invited.example");
            check(window, "letters-with-one");
        }
    }

    @Test
    void aTokenIsMadeByKeyboardAndShownOnce() {
        try (Window window = signedIn("pcn", View.NARROW_WITHOUT_SCRIPTS)) {
            Page page = window.page();
            page.focus("#label");
            page.keyboard().type("Our list");
            page.keyboard().press("Enter");
            assertThat(page.locator(".pc-token").innerText()).hasSizeGreaterThan(40);
            window.screenshot("account-new-token");
            window.visit("/account");
            assertThat(page.locator(".pc-token").count()).isZero();
        }
    }

    private Window signedIn(String person, View view) {
        Window window = browser.open("http://localhost:" + port, view);
        window.visit("/demo").page().click("button[name=as][value=" + person + "]");
        return window;
    }

    private static void check(Window window, String name) {
        window.screenshot(name);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(window.axe()).as("axe").isEmpty();
        softly.assertThat(window.complaints()).as("browser").isEmpty();
        softly.assertThat(window.strangers()).as("other hosts").isEmpty();
        softly.assertThat(window.overflow()).as("pixels to scroll sideways").isZero();
        softly.assertThat(window.page().locator("h1").count())
                .as("first headings")
                .isEqualTo(1);
        softly.assertAll();
    }
}

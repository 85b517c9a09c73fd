package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writing work down for the first time: how long it takes, with what, and that nothing typed is lost. */
@ProgramTest
class CaptureTest {
    private static final String TITLE = "Reminder calls in people’s own language";
    private static final String SUMMARY =
            "A care navigator rings people the day before and asks what would help them come";

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

    /** Seconds by the keystroke-level model, for somebody who types slowly: a key 0.28, to point 1.1, to think 1.35, hands 0.4. */
    private static final class Stopwatch {
        private double seconds;
        private int fields;

        void type(String text) {
            seconds += 1.1 + 0.4 + 1.35 + text.length() * 0.28 + 0.4;
            fields++;
        }

        void choose() {
            seconds += 1.35 + 1.1 + 0.2 + 1.35 + 1.1 + 0.2;
            fields++;
        }

        void press() {
            seconds += 1.35 + 1.1 + 0.2;
        }

        void waitFor(double answer) {
            seconds += answer;
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void fromSigningInToThePublishedRecord(View view) throws Exception {
        Stopwatch watch = new Stopwatch();
        String address = "practice@demonstration.example";
        try (Window window = browser.open("http://localhost:" + port, view)) {
            Page page = window.page();
            window.visit("/sign-in?next=/innovations/new");
            page.fill("#email", address);
            watch.type(address);
            page.locator("main form:has(#email) button").click();
            watch.press();
            URI link = Letters.linkTo(address, port);
            watch.waitFor(30); // Until the letter is there and open.
            watch.press();
            window.visit(link.getPath() + "?" + link.getRawQuery());
            page.click("main button:has-text('Sign in')");
            watch.press();
            page.waitForURL(url -> url.contains("/innovations/new"));
            int before = watch.fields;
            page.fill("#title", TITLE);
            watch.type(TITLE);
            page.selectOption("#challenge", "missed-appointments");
            watch.choose();
            page.selectOption("#population", "other-first-language");
            watch.choose();
            page.fill("#summary", SUMMARY);
            watch.type(SUMMARY);
            page.click("button[value=publish]");
            watch.press();
            page.waitForURL(url -> url.contains("done=published"));
            assertThat(page.locator("h1").innerText()).isEqualTo(TITLE);
            assertThat(watch.fields - before).as("fields that are needed").isLessThanOrEqualTo(4);
            System.out.printf(
                    "Keystroke-level estimate from sign-in to the published record, %s: %.0f s, %d fields%n",
                    view, watch.seconds, watch.fields - before);
            assertThat(watch.seconds).isLessThanOrEqualTo(180);
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void theKeyboardIsEnough(View view) {
        try (Window window = signedIn(view, "nurse")) {
            Page page = window.page();
            window.visit("/innovations/new");
            int tabs = 0;
            while (!page.evaluate("document.activeElement.id").equals("title")) {
                page.keyboard().press("Tab");
                assertThat(++tabs).as("the first field is reached").isLessThan(30);
            }
            page.keyboard().type("Walks on Tuesdays");
            page.keyboard().press("Tab");
            page.keyboard().type("Missed");
            page.keyboard().press("Tab");
            page.keyboard().type("People with diab");
            page.keyboard().press("Tab");
            page.keyboard().type("We walk together and talk");
            page.keyboard().press("Tab"); // the fold with stage and visibility
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("done=published"));
        }
    }

    @Test
    void whatWasTypedIsThereAfterTheBrowserWasClosed() {
        Window window = signedIn(View.WIDE, "practice");
        window.visit("/innovations/new");
        window.page().fill("#title", "Typed just before the end of the day");
        window.page().fill("#summary", "And never sent");
        window.visit("/innovations"); // The page is left before ten seconds are over, as when a window is closed.
        try (Window next = browser.reopen(window)) {
            next.visit("/innovations/new");
            assertThat(next.page().inputValue("#title")).isEqualTo("Typed just before the end of the day");
            assertThat(next.page().inputValue("#summary")).isEqualTo("And never sent");
            assertThat(next.page().content()).contains("This is what you had typed on this device");
        }
    }

    @Test
    void whatWasTypedSurvivesAnExpiredSession() {
        try (Window window = signedIn(View.WIDE, "practice2")) {
            Page page = window.page();
            page.addInitScript("const every = window.setInterval;"
                    + " window.setInterval = (work, time) => every(work, time === 10000 ? 300 : time)");
            window.visit("/innovations/new");
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("practicecommons-sign-in"));
            page.fill("#title", "Typed after the sign-in had ended");
            page.locator("[data-draft-said]:has-text('kept on this device')").waitFor();
            page.selectOption("#challenge", "missed-appointments");
            page.selectOption("#population", "diabetes");
            page.fill("#summary", "And published all the same");
            Page other = page.context().newPage();
            other.navigate("/demo");
            other.locator("button[name=as][value=practice2]").click();
            other.waitForURL(url -> !url.contains("/demo"));
            page.locator("[data-draft-said]:has-text('Kept as a draft')").waitFor();
            page.click("button[value=publish]");
            page.waitForURL(url -> url.contains("done=published"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Typed after the sign-in had ended");
        }
    }

    @Test
    void whatWasTypedSurvivesAnExpiredSessionWithoutScriptsToo() {
        try (Window window = signedIn(View.NARROW_WITHOUT_SCRIPTS, "practice2")) {
            Page page = window.page();
            window.visit("/innovations/new");
            page.fill("#title", "Typed without scripts");
            page.selectOption("#challenge", "missed-appointments");
            page.selectOption("#population", "diabetes");
            page.fill("#summary", "And published all the same");
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("practicecommons-sign-in"));
            page.click("button[value=publish]");
            assertThat(page.content()).contains("Sign in in a new tab");
            Page other = page.context().newPage();
            other.navigate("/demo");
            other.locator("button[name=as][value=practice2]").click();
            other.waitForURL(url -> !url.contains("/demo"));
            page.click("button[value=publish]");
            page.waitForURL(url -> url.contains("done=published"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Typed without scripts");
        }
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        try (Window window = signedIn(View.WIDE, "practice2")) {
            Page page = window.page();
            page.addInitScript("const every = window.setInterval;"
                    + " window.setInterval = (work, time) => every(work, time === 10000 ? 300 : time)");
            window.visit("/innovations/new");
            page.fill("#title", "A".repeat(121));
            page.locator("[data-draft-said]:has-text('120 characters or fewer')")
                    .waitFor();
        }
    }

    private Window signedIn(View view, String key) {
        Window window = browser.open("http://localhost:" + port, view);
        window.visit("/demo");
        window.page().locator("button[name=as][value=" + key + "]").click();
        window.page().waitForURL(url -> !url.contains("/demo"));
        return window;
    }
}

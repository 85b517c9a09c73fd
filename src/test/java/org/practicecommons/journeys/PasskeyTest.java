package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.member.DemonstrationPeople;
import org.practicecommons.member.DemonstrationPerson;
import org.practicecommons.member.Duty;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys, in a browser with a device that holds them. */
@ProgramTest
class PasskeyTest {
    private static final String ADD = "text=Add a passkey";
    private static final String SIGN_IN = "text=Sign in with a passkey";
    private static final String PROBLEM = "form[data-passkey] [role=alert]";

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Graph graph;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aPasskeyIsAddedLetsInAndIsRemoved() {
        try (Window window = signedIn("practice2")) {
            Page page = window.page();
            Authenticator device = new Authenticator(page);
            add(window);
            assertThat(device.passkeys()).isEqualTo(1);
            assertThat(page.locator(".pc-person:has-text('Remove')").innerText())
                    .contains("Chrome on Linux", "Made ")
                    .doesNotContain("Last used");
            assertThat(window.axe()).isEmpty();
            window.screenshot("account-with-passkey");

            signOut(window);
            window.visit("/sign-in?next=/method");
            assertThat(window.axe()).isEmpty();
            window.screenshot("sign-in-with-passkey");
            page.click(SIGN_IN);
            page.waitForURL(url -> url.endsWith(":" + port + "/method"));
            assertThat(window.complaints()).isEmpty();
            window.visit("/account");
            assertThat(page.locator(".pc-person:has-text('Remove')").innerText())
                    .contains("Last used");

            page.click(".pc-person button:has-text('Remove')");
            signOut(window);
            refused(window.visit("/sign-in"));
            assertThat(window.axe()).isEmpty();
        }
    }

    @Test
    void aCopiedDeviceIsRefused() {
        try (Window window = signedIn("regulator")) {
            Authenticator device = new Authenticator(window.page());
            add(window);
            signIn(window);
            signIn(window);
            device.forgetCount();
            signOut(window);
            refused(window.visit("/sign-in"));
        }
    }

    @Test
    void whoDoesNotShowAFingerIsRefused() {
        try (Window window = signedIn("moderator")) {
            Authenticator device = new Authenticator(window.page());
            add(window);
            signOut(window);
            device.leaveUnverified();
            refused(window.visit("/sign-in"));
        }
    }

    @Test
    void anAnswerLetsInOnceAndOnlyInTheBrowserThatWasAsked() throws Exception {
        try (Window window = signedIn("curator")) {
            new Authenticator(window.page());
            add(window);
            signOut(window);
            window.visit("/sign-in");
            Request answer = window.page()
                    .waitForRequest(request -> request.url().contains("/sign-in/passkey?"), () -> window.page()
                            .click(SIGN_IN));
            window.page().waitForURL(PasskeyTest::isAccount);
            Map<String, String> headers = answer.allHeaders();
            String cookies = headers.getOrDefault("cookie", "");
            assertThat(cookies).contains("practicecommons-passkey=");
            String used = String.valueOf(answer.postData());
            signOut(window);
            assertThat(again(window, used, cookies)).isEqualTo(403);
            assertThat(again(window, used, "")).isEqualTo(403);
        }
    }

    @Test
    void theErasedMemberIsNotLetInAndLeavesNoPasskey() {
        people.settle(List.of(new DemonstrationPerson("passing", "Una Passing", null, Set.of(Duty.CURATOR))));
        try (Window window = signedIn("passing")) {
            new Authenticator(window.page());
            add(window);
            window.visit("/account/erasure").page().click("text=Erase my account");
            refused(window.visit("/sign-in"));
        }
        assertThat(graph.find(
                        "MATCH (p:Passkey) WHERE NOT (:Member)-[:SIGNS_IN_WITH]->(p) RETURN count(p) AS left",
                        Map.of(),
                        row -> row.get("left").asInt()))
                .hasValue(0);
    }

    @Test
    void withoutScriptsTheLinkByEmailStays() {
        try (Window window = browser.open("http://localhost:" + port, View.NARROW_WITHOUT_SCRIPTS)) {
            window.visit("/sign-in");
            assertThat(window.page().locator(SIGN_IN).isVisible()).isFalse();
            assertThat(window.page().locator("text=Send me a link").isVisible()).isTrue();
        }
    }

    @Test
    void whatIsNoAnswerIsRefusedWithoutAFault() throws Exception {
        try (Visitor stranger = new Visitor(port)) {
            assertThat(stranger.submit("/sign-in", "/sign-in/passkey", Map.of()).statusCode())
                    .isEqualTo(403);
            stranger.submit("/sign-in", "/sign-in/passkey/options", Map.of());
            assertThat(stranger.cookie("practicecommons-passkey")).isPresent();
            assertThat(stranger.submit("/sign-in", "/sign-in/passkey", Map.of("id", "x"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    /** The demonstration's page signs in; every window has its own cookies. */
    private Window signedIn(String person) {
        Window window = browser.open("http://localhost:" + port, View.NARROW);
        window.visit("/demo");
        window.page().evaluate("key => { document.querySelector('button[name=as]').value = key }", person);
        window.page().locator("button[name=as]").first().click();
        window.page().waitForURL(PasskeyTest::isAccount);
        return window;
    }

    private static void add(Window window) {
        Page page = window.page();
        page.waitForResponse(answer -> made(answer), () -> page.click(ADD));
        page.waitForSelector(".pc-person button:has-text('Remove')");
    }

    private static boolean made(Response answer) {
        return answer.url().endsWith("/account/passkeys") && answer.ok();
    }

    /** Not the sign-in page that would lead there. */
    private static boolean isAccount(String url) {
        return url.endsWith("/account") && !url.contains("next=");
    }

    private static void signOut(Window window) {
        window.visit("/account").page().click("text=Sign out >> nth=0");
        window.page().waitForURL(url -> url.endsWith("/"));
    }

    private static void signIn(Window window) {
        signOut(window);
        window.visit("/sign-in").page().click(SIGN_IN);
        window.page().waitForURL(PasskeyTest::isAccount);
    }

    private static void refused(Window window) {
        window.page().click(SIGN_IN);
        window.page().waitForSelector(PROBLEM);
        assertThat(window.page().locator(PROBLEM).innerText()).contains("did not let you in");
        assertThat(window.page().url()).contains("/sign-in");
        window.visit("/account");
        assertThat(window.page().url()).contains("/sign-in");
    }

    /** Sends an answer again from the page, with the cookie that it had. */
    private int again(Window window, String answer, String cookies) {
        window.visit("/sign-in");
        for (String cookie : cookies.split("; ", -1)) {
            if (cookie.startsWith("practicecommons-passkey=")) {
                window.page()
                        .context()
                        .addCookies(List.of(new com.microsoft.playwright.options.Cookie(
                                        "practicecommons-passkey", cookie.substring(cookie.indexOf('=') + 1))
                                .setUrl("http://localhost:" + port)));
            }
        }
        Object status = window.page().evaluate("""
                answer => fetch('/sign-in/passkey', { method: 'POST', body: answer, headers: {
                    'Content-Type': 'application/json',
                    'X-XSRF-TOKEN': document.querySelector('[name=_csrf]').value } }).then(r => r.status)
                """, answer);
        return ((Number) status).intValue();
    }
}

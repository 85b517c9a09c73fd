package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.platform.graph.CarriedContent;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A curator adds a term, puts it right and retires it, with and without JavaScript, on a small phone. */
@ProgramTest
class VocabularyPagesTest {
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Autowired
    private List<CarriedContent> carried;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void forgetAll() {
        graph.change(tx -> tx.run("MATCH (r:TermRevision) DELETE r").consume());
        carried.forEach(CarriedContent::settle);
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "NARROW_WITHOUT_SCRIPTS"})
    void aTermIsAddedPutRightAndRetired(View view) {
        try (Window window = browser.open("http://localhost:" + port, view)) {
            signIn(window, "curator");
            Page page = window.visit("/vocabularies/populations").page();
            page.click("text=Add a term");
            page.fill("#label", "Cave dwellers");
            page.fill("#synonyms", "cavers\nhermits\n");
            page.click("main button:has-text('Save')");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator(".nhsuk-error-summary li").allInnerTexts())
                    .containsExactly("Enter what it means", "Enter why you change this");
            assertThat(page.inputValue("#synonyms")).contains("hermits");
            page.fill("#summary", "People who live in caves.");
            page.fill("#why", "A charity asked for it");
            page.click("main button:has-text('Save')");
            assertThat(page.locator(".nhsuk-error-summary li").allInnerTexts()).hasSize(1);
            assertThat(window.axe()).isEmpty();
            assertThat(window.overflow()).isZero();
            window.screenshot("term-refused-" + view);
            page.locator("label:has-text('Where people live')").click();
            page.selectOption("#broader", "rural");
            page.click("main button:has-text('Save')");
            assertThat(page.locator("main").innerText())
                    .contains("The term is saved.", "Also called: cavers, hermits", "A charity asked for it", "Added");
            assertThat(window.axe()).isEmpty();
            window.screenshot("term-added-" + view);

            page.click("text=Change this term");
            page.locator("label:has-text('No, retire it')").click();
            page.fill("#why", "Nobody lives there now");
            page.click("main button:has-text('Save')");
            assertThat(page.locator("main").innerText()).contains("No longer offered", "Retired", "Added");
            page = window.visit("/vocabularies/populations").page();
            assertThat(page.locator("section[aria-labelledby=retired]").innerText())
                    .contains("Cave dwellers");
            page.click("text=See what has changed");
            assertThat(page.locator("main li").count()).isEqualTo(2);
            assertThat(window.axe()).isEmpty();
            window.screenshot("vocabulary-history-" + view);
        }
    }

    @Test
    void othersReadOnly() throws Exception {
        try (Visitor anybody = new Visitor(port);
                Visitor moderator = Visitor.as("moderator", port)) {
            for (Visitor visitor : List.of(anybody, moderator)) {
                assertThat(visitor.get("/vocabularies/populations").body()).doesNotContain("Add a term");
                assertThat(visitor.get("/vocabularies/populations/terms/rural").body())
                        .doesNotContain("Change this term");
            }
        }
    }

    @Test
    void theSecondOfTwoWhoChangeATermIsToldAndLosesNothing() throws Exception {
        String address = "/vocabularies/aims/terms/access/change";
        Map<String, String> first =
                Map.of("label", "Access first", "summary", "It is one.", "why", "For this test", "version", "0");
        try (Visitor curator = Visitor.as("curator", port)) {
            assertThat(curator.submit("/demo", address, first).statusCode()).isEqualTo(302);
            HttpResponse<String> told = curator.submit(
                    "/demo",
                    address,
                    Map.of("label", "Access second", "summary", "It is one.", "why", "Mine", "version", "0"));
            assertThat(told.statusCode()).isEqualTo(412);
            assertThat(told.body()).contains("Access first", "Access second", "Somebody else has changed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data", "/challenges", "/"})
    void theListsAreLinked(String path) throws Exception {
        try (Visitor anybody = new Visitor(port)) {
            assertThat(anybody.get(path).body()).contains("href=\"/vocabularies\"");
        }
    }

    private static Page signIn(Window window, String who) {
        Page page = window.visit("/demo").page();
        page.click("button[name=as][value=" + who + "]");
        return page;
    }
}

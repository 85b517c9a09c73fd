package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.practicecommons.world.SmallEngland;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page in every state, looked at by a browser and by axe: on a computer without
 * JavaScript, and on a small phone. The
 * pages are those of the whole program on the real engines.
 */
@ProgramTest
class PagesTest {
    /** What a first page may weigh over the wire, in bytes (features.md, AC6). */
    private static final long HEAVIEST = 150_000;

    private static final String PRACTICE = "/practices/" + SmallEngland.FIRST;
    private static final List<String> PAGES = List.of(
            "/",
            "/practices?q=mil+lane+surgry",
            "/practices?q=surgery",
            "/practices?q=xyzzy",
            PRACTICE,
            "/practices/" + SmallEngland.CLOSED,
            "/practices/" + SmallEngland.WITHOUT_LIST,
            PRACTICE + "/peers",
            PRACTICE + "/peers?scope=icb",
            PRACTICE + "/peers/Z00002",
            PRACTICE + "/challenges",
            "/pcns/U99001",
            "/icbs/Q92",
            "/icbs/Q91",
            "/pcns/U00000",
            "/challenges",
            "/vocabularies",
            "/vocabularies/populations",
            "/vocabularies/data-sources",
            "/vocabularies/measures",
            "/vocabularies/stages/history",
            "/vocabularies/populations/terms/homeless-people",
            "/vocabularies/no-such-list",
            "/method",
            "/data",
            "/terms",
            "/privacy",
            "/security",
            "/accessibility",
            "/report-a-wrong-figure",
            "/sign-in",
            "/sign-in/sent",
            "/sign-in/link?key=x",
            "/join",
            "/join/sent",
            "/join/link?key=x",
            "/demo",
            "/demo/letters",
            "/practices/Z99999",
            "/nowhere");

    private static Browser browser;

    /** One window for all pages of a view: opening one takes longer than reading a page. */
    private static final Map<View, Window> WINDOWS = new EnumMap<>(View.class);

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        WINDOWS.clear();
        browser.close();
    }

    static Stream<Arguments> pagesInEveryView() {
        return PAGES.stream().flatMap(page -> Stream.of(View.WIDE_WITHOUT_SCRIPTS, View.NARROW)
                .map(view -> Arguments.of(page, view)));
    }

    @ParameterizedTest
    @MethodSource("pagesInEveryView")
    void pageHasNoFault(String path, View view) {
        Window window = WINDOWS.computeIfAbsent(view, this::open).visit(path);
        window.screenshot(name(path) + "-" + view.name().toLowerCase(Locale.ROOT));
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(window.axe()).as("axe").isEmpty();
        softly.assertThat(window.complaints()).as("browser").isEmpty();
        softly.assertThat(window.strangers()).as("other hosts").isEmpty();
        softly.assertThat(window.overflow()).as("pixels to scroll sideways").isZero();
        softly.assertThat(window.page().title()).endsWith(" – Practice Commons");
        softly.assertThat(window.page().locator("h1").count())
                .as("first headings")
                .isEqualTo(1);
        softly.assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("en");
        softly.assertThat(window.page().content()).contains("This is a demonstration with generated data");
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PRACTICE, PRACTICE + "/peers", "/challenges"})
    void aFirstPageIsLight(String path) {
        try (Window window = open(View.WIDE)) {
            assertThat(window.visit(path).weight()).as("bytes").isBetween(1_000L, HEAVIEST);
        }
    }

    @Test
    void chartsStandBelowTheirTable() {
        try (Window window = open(View.WIDE)) {
            window.visit(PRACTICE);
            Object below = window.page().evaluate("""
                    [...document.querySelectorAll('section.pc-domain')].every(section => {
                      const table = section.querySelector('table'), chart = section.querySelector('svg');
                      return !chart || Boolean(table.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING) })""");
            assertThat(below).isEqualTo(true);
        }
    }

    @Test
    void everyFigureLeadsToItsDataset() {
        try (Window window = open(View.WIDE)) {
            List<String> sources = window.visit(PRACTICE).page().locator("a.pc-source").all().stream()
                    .map(link -> link.getAttribute("href").substring("/data#".length()))
                    .distinct()
                    .toList();
            window.visit("/data");
            assertThat(sources).isNotEmpty().allSatisfy(anchor -> assertThat(
                            window.page().locator("[id='" + anchor + "']").count())
                    .as(anchor)
                    .isEqualTo(1));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "NARROW_WITHOUT_SCRIPTS"})
    void aReportWithGapsIsRefusedAndThenSent(View view) {
        try (Window window = open(view)) {
            var page = window.visit("/report-a-wrong-figure").page();
            page.fill("#practice", "Mill Lane Surgery");
            page.click("text=Send report");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator(".nhsuk-error-summary li").allInnerTexts())
                    .containsExactly("Enter which figure is wrong", "Tell us what is wrong with the figure");
            assertThat(page.inputValue("#practice")).isEqualTo("Mill Lane Surgery");
            assertThat(window.axe()).isEmpty();
            window.screenshot("report-refused");
            page.fill("#figure", "List size");
            page.fill("#problem", "It is last year’s");
            page.click("text=Send report");
            assertThat(page.locator("h1").innerText()).isEqualTo("Report sent");
            assertThat(window.axe()).isEmpty();
        }
    }

    @Test
    void aPracticeIsFoundAndComparedInFourSteps() {
        try (Window window = open(View.NARROW_WITHOUT_SCRIPTS)) {
            var page = window.visit("/").page();
            page.fill("#find", "mil lane surgry");
            page.click("text=Find my practice");
            page.click("text=Mill Lane Surgery");
            page.click("text=See practices like this one");
            assertThat(page.locator("h1").innerText()).isEqualTo("Practices like Mill Lane Surgery");
            page.click("main table a");
            assertThat(page.locator("caption").allInnerTexts())
                    .anyMatch(text -> text.contains("What makes them alike"));
        }
    }

    private Window open(View view) {
        return browser.open("http://localhost:" + port, view);
    }

    private static String name(String path) {
        String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}

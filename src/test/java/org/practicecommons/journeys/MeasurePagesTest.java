package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practicecommons.journeys.Browser.View;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Saying what is measured and adding figures, as people do it in a browser. */
@ProgramTest
class MeasurePagesTest {
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
    void figuresAreAddedAndDrawn(View view) throws Exception {
        String record = "/innovations/" + record();
        try (Window window = browser.open("http://localhost:" + port, view)) {
            Page page = window.page();
            window.visit("/demo");
            page.locator("button[name=as][value=practice]").click();
            page.waitForURL(url -> !url.contains("/demo"));
            window.visit(record);
            page.click("text=Say what you measure");
            look(window, "measures", view);
            page.click("summary:has-text('Copy a measure')");
            page.click("a:has-text('Missed appointments')");
            page.waitForURL(url -> url.contains("like="));
            assertThat(page.inputValue("#name")).isEqualTo("Missed appointments");
            assertThat(page.isChecked("input[name=unit][value=percent]")).isTrue();
            assertThat(page.inputValue("#source")).isEqualTo("appointments");
            page.selectOption("#source", "");
            page.fill("#name", "Patients who came");
            page.click("button:has-text('Add')");
            assertThat(page.content()).contains("There is a problem");
            assertThat(page.inputValue("#name")).isEqualTo("Patients who came");
            page.check("input[name=kind] >> nth=0");
            page.check("input[name=unit][value=patients]");
            page.fill("#sourceWords", "Our own list");
            page.check("input[name=known] >> nth=0");
            page.fill("#baseline", "20");
            page.fill("#from", "1/4/2024");
            page.fill("#to", "31 March 2025");
            page.click("button:has-text('Add')");
            page.waitForURL(url -> url.contains("/points"));
            for (int month = 1; month <= 9; month++) {
                page.fill("#on", "28/" + month + "/2025");
                page.fill("#value", month == 1 ? "20" : String.valueOf(30 + month));
                page.click("button:has-text('Add')");
                page.waitForLoadState();
            }
            look(window, "points", view);
            page.fill("#on", "1/10/2025");
            page.fill("#value", "3");
            page.click("button:has-text('Add')");
            assertThat(page.content()).contains("fewer than 8");
            assertThat(page.inputValue("#value")).isEqualTo("3");
            window.visit(record);
            assertThat(page.locator("section[aria-labelledby=measures] svg").count())
                    .isOne();
            assertThat(page.locator("section[aria-labelledby=measures] tbody tr")
                            .count())
                    .isEqualTo(9);
            look(window, "record-measured", view);
        }
    }

    private static void look(Window window, String name, View view) {
        assertThat(window.axe()).as(name).isEmpty();
        assertThat(window.overflow()).as(name).isZero();
        assertThat(window.complaints()).as(name).isEmpty();
        window.screenshot(name + "-" + view.name().toLowerCase(Locale.ROOT));
    }

    private String record() throws Exception {
        try (ApiClient program = ApiClient.as("practice", port)) {
            String said = "{\"title\": \"Measured\", \"challenge\": \"missed-appointments\","
                    + " \"population\": \"diabetes\", \"summary\": \"We count who comes\"}";
            String made = program.send("POST", "/innovations", said).body();
            return JsonMapper.shared().readTree(made).path("id").asString();
        }
    }
}

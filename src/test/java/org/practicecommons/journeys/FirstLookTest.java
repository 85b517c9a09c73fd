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
import org.practicecommons.world.SmallEngland;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody without an account finds their practice, its peers and three records of those, in a few clicks. */
@ProgramTest
class FirstLookTest {
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
    void peersAndThreeRecordsWithoutAnAccount(View view) throws Exception {
        try (ApiClient peer = ApiClient.as("practice2", port)) {
            for (String title : new String[] {"Seen at first look", "Seen too", "And this one"}) {
                String said = "{\"title\": \"" + title + "\", \"challenge\": \"missed-appointments\","
                        + " \"population\": \"diabetes\", \"summary\": \"We do it\", \"visibility\": \"public\"}";
                peer.send("POST", "/innovations", said);
            }
        }
        try (Window window = browser.open("http://localhost:" + port, view)) {
            Page page = window.page();
            window.visit("/");
            page.locator("main input[name=q]").fill(SmallEngland.FIRST);
            page.locator("main form:has(input[name=q]) button").click();
            if (page.url().contains("q=")) {
                page.click("main a[href$='/practices/" + SmallEngland.FIRST + "']");
            }
            assertThat(page.locator("h1").innerText()).isEqualTo("Mill Lane Surgery");
            assertThat(page.locator("h2:has-text('What practices like this one tried') + ul a[href^='/innovations/']")
                            .count())
                    .isEqualTo(3);
            assertThat(window.axe()).isEmpty();
            assertThat(window.overflow()).isZero();
            window.screenshot("first-look-" + view.name().toLowerCase(Locale.ROOT));
            page.click("text=See practices like this one");
            assertThat(page.locator("main").innerText()).contains("closer than");
        }
    }
}

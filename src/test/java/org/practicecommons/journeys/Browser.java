package org.practicecommons.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Chromium for journeys: no sandbox, no background traffic, and no host but this machine, so that a page which loads
 * anything from elsewhere fails. Debian's browser is used ({@code apt-get install chromium}); nothing is downloaded.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    /** How wide a window is, and whether scripts run in it. */
    public enum View {
        /** A computer. */
        WIDE(1280, true),
        /** A small phone. */
        NARROW(320, true),
        /** A computer with JavaScript off. */
        WIDE_WITHOUT_SCRIPTS(1280, false),
        /** A small phone with JavaScript off. */
        NARROW_WITHOUT_SCRIPTS(320, false);

        private final int width;
        private final boolean scripts;

        View(int width, boolean scripts) {
            this.width = width;
            this.scripts = scripts;
        }

        /** Whether scripts run. */
        public boolean scripts() {
            return scripts;
        }

        /** Width in CSS pixels. */
        public int width() {
            return width;
        }
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    /** Starts the browser, which takes a second or two; share it among the tests of a class. */
    public Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(FLAGS));
    }

    /** A fresh window on a site; close it when done. */
    public Window open(String site, View view) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(site)
                .setViewportSize(view.width, 900)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setJavaScriptEnabled(view.scripts));
        return new Window(context, view, site);
    }

    /** Closes a window with its browser and opens the site anew, as after a night: cookies and what the site kept stay. */
    public Window reopen(Window before) {
        String kept = before.page().context().storageState();
        before.close();
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(before.site())
                .setViewportSize(View.WIDE.width, 900)
                .setStorageState(kept));
        return new Window(context, View.WIDE, before.site());
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}

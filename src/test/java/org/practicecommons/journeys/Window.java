package org.practicecommons.journeys;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One window of a {@link Browser}: a page, and what went wrong or was loaded since the last visit. */
public final class Window implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("../target/screenshots");

    private final BrowserContext context;
    private final Page page;
    private final Browser.View view;
    private final String site;
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> loaded = new ArrayList<>();

    Window(BrowserContext context, Browser.View view, String site) {
        this.view = view;
        this.context = context;
        this.site = site;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("not loaded: " + request.url()));
        page.onResponse(loaded::add);
    }

    /** The address that it was opened on. */
    String site() {
        return site;
    }

    /** The page itself, for clicks and questions. */
    public Page page() {
        return page;
    }

    /** Goes to an address of the site. What went wrong or was loaded before is forgotten. */
    public Window visit(String path) {
        complaints.clear();
        loaded.clear();
        page.navigate(path);
        return this;
    }

    /** What the browser complained about: blocked by the content policy, script errors, files not loaded. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Addresses outside the site that were asked for. */
    public List<String> strangers() {
        return loaded.stream()
                .map(Response::url)
                .filter(url -> !url.startsWith(site) && !url.startsWith("data:"))
                .toList();
    }

    /** What was sent over the wire since the last visit, in bytes, headers left out. */
    public long weight() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return List.copyOf(loaded).stream() // Asking for a size lets further answers in.
                .mapToLong(response -> response.request().sizes().responseBodySize)
                .sum();
    }

    /** Faults that axe finds, one line each. axe is a script itself: it finds nothing where scripts are off. */
    public List<String> axe() {
        if (!view.scripts()) {
            return List.of();
        }
        AxeRuleOptions size = new AxeRuleOptions();
        size.setEnabled(true);
        AxeRunOptions sizesToo = new AxeRunOptions();
        sizesToo.setRules(Map.of("target-size", size));
        return new AxeBuilder(page)
                .options(sizesToo).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Window::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    /** By how many pixels the page is wider than its window; 0 where nobody has to scroll sideways. */
    public int overflow() {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return wider instanceof Number pixels ? Math.max(0, pixels.intValue()) : 0;
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    public Path screenshot(String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        context.close();
    }
}

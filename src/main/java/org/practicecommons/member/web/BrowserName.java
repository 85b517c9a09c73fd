package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** What people call a browser, by its User-Agent header. The header itself is not kept. */
final class BrowserName {
    /** A word of the header and what it means; the first that fits counts, as later ones stand in most headers. */
    private record Sign(String word, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox", "Firefox"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));
    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"),
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Mac OS", "Mac"),
            new Sign("Linux", "Linux"));

    private static final int LONGEST = 120;

    private BrowserName() {}

    static String of(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return of(agent == null ? "" : agent.substring(0, Math.min(LONGEST, agent.length())));
    }

    private static String of(String agent) {
        return name(agent, BROWSERS, "A browser") + " on " + name(agent, SYSTEMS, "another system");
    }

    private static String name(String agent, List<Sign> signs, String otherwise) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.word()))
                .map(Sign::name)
                .findFirst()
                .orElse(otherwise);
    }
}

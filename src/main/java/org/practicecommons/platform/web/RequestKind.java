package org.practicecommons.platform.web;

import java.time.Duration;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How often requests of a kind may be sent: by each member, wherever from, and by all strangers of one address together. Large,
 * since the whole of a practice, or of the NHS network, comes from a few addresses: it keeps machines away, not people.
 * Every address of the program is of one of these kinds; docs/security.md says why the numbers are what they are.
 */
enum RequestKind {
    /** Files that pages are made of, and whether the program is well: nobody is asked for, nothing is looked up. */
    FREE(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMinutes(1)),
    /** Everything that may end in a sign-in, but for wrong tries and letters, which {@link Tries} counts besides. */
    WAY_IN(3_000, 3_000, Duration.ofHours(1)),
    /** Telling moderators, or whoever runs the program, of something. */
    REPORT(30, 30, Duration.ofHours(1)),
    /** Everything else that changes something. */
    CHANGE(1_000, 60, Duration.ofMinutes(1)),
    /** Answers for programs, searches, suggestions. A table of everything counts as many. */
    ASK(3_000, 1_500, Duration.ofMinutes(1)),
    /** Pages. */
    PAGE(6_000, 3_000, Duration.ofMinutes(1));

    private record Row(String method, PathPattern path, RequestKind kind) {
        boolean fits(String asked, PathContainer at) {
            return (method.equals("*") || method.equals(asked)) && path.matches(at);
        }
    }

    private static final PathPatternParser PARSER = new PathPatternParser();

    /** The first that fits counts. */
    private static final List<Row> ROWS = List.of(
            row("GET", "/assets/**", FREE),
            row("GET", "/actuator/**", FREE),
            row("*", "/demo/**", ASK), // Only the demonstration answers, on this machine alone.
            row("*", "/api/v1/demo/**", ASK),
            row("*", "/sign-in/with/**", WAY_IN),
            row("*", "/login/**", WAY_IN),
            row("POST", "/sign-in/**", WAY_IN),
            row("POST", "/join/**", WAY_IN),
            row("POST", "/account/passkeys/**", WAY_IN),
            row("POST", "/account/tokens", WAY_IN),
            row("POST", "/still-right", WAY_IN),
            row("POST", "/api/v1/administrators", WAY_IN),
            row("POST", "/reports", REPORT),
            row("POST", "/api/v1/reports", REPORT),
            row("POST", "/report-a-wrong-figure", REPORT),
            row("GET", "/practices", ASK),
            row("GET", "/innovations", ASK),
            row("GET", "/api/**", ASK),
            row("GET", "/**", PAGE));

    private final int most;
    private final int times;
    private final Duration period;

    RequestKind(int most, int times, Duration period) {
        this.most = most;
        this.times = times;
        this.period = period;
    }

    static RequestKind of(String method, String path) {
        PathContainer at = PathContainer.parsePath(path);
        String asked = method.equals("HEAD") || method.equals("OPTIONS") ? "GET" : method;
        return ROWS.stream()
                .filter(row -> row.fits(asked, at))
                .map(Row::kind)
                .findFirst()
                .orElse(CHANGE);
    }

    Throttle throttle() {
        return new Throttle(most, times, period);
    }

    private static Row row(String method, String path, RequestKind kind) {
        return new Row(method, PARSER.parse(path), kind);
    }
}

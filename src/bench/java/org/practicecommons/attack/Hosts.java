package org.practicecommons.attack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every route under names that are not the program's, and as if it had been handed on. */
final class Hosts {
    private static final int MISDIRECTED = 421;
    private static final List<String> OTHER_NAMES = List.of(
            "evil.example",
            "evil.example:8080",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "localhost.",
            "0.0.0.0");
    private static final List<String> HANDED_ON =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Via", "X-Real-IP");
    private static final List<String> OTHERS = List.of(
            "/actuator/health",
            "/actuator",
            "/assets/main.css",
            "/error",
            "/nowhere",
            "/api/v1/openapi.json",
            "/api/v1/x");

    private final Target target;
    private final Findings findings;

    Hosts(Target target, Findings findings) {
        this.target = target;
        this.findings = findings;
    }

    void attack(Function<Route, String> address) throws InterruptedException {
        List<Shot> shots = Stream.concat(
                        Route.all().stream().map(route -> Shot.of(route.method(), address.apply(route))),
                        OTHERS.stream().map(path -> Shot.of("GET", path)))
                .toList();
        for (Shot shot : shots) {
            for (String name : OTHER_NAMES) {
                refused(shot.with("Host", name), "asked under another name");
            }
            for (String header : HANDED_ON) {
                refused(
                        shot.with("Host", "localhost").with(header, "203.0.113.7"),
                        "handed on to this machine's own name");
            }
        }
    }

    private void refused(Shot shot, String kind) throws InterruptedException {
        Answer answer = target.send(shot);
        findings.expect(
                answer.status() == MISDIRECTED || answer.status() == 400,
                kind,
                shot + " " + shot.headers().get("Host") + " answers " + answer.status());
    }
}

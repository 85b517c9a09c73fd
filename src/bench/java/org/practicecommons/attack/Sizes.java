package org.practicecommons.attack;

import java.util.List;
import java.util.function.Function;

/** Bodies that are announced and never come: they are refused by their announcement, on every route that takes any. */
final class Sizes {
    private static final List<String> TYPES = List.of(
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain");
    private static final long TWO_MEGABYTES = 2L << 20;
    private static final long HALF_A_GIGABYTE = 500L << 20;

    private final Target target;
    private final Findings findings;

    Sizes(Target target, Findings findings) {
        this.target = target;
        this.findings = findings;
    }

    void attack(List<Attacker> attackers, Function<Route, String> address) {
        for (Route route : Route.all()) {
            for (Attacker attacker : attackers) {
                for (String type : TYPES) {
                    announce(Shot.of(route.isReading() ? "POST" : route.method(), address.apply(route))
                            .as(attacker)
                            .sending(type, ""));
                }
            }
        }
    }

    private void announce(Shot shot) {
        for (long size : List.of(TWO_MEGABYTES, HALF_A_GIGABYTE)) {
            int status = target.announce(shot, size);
            findings.expect(
                    status == 0 || (status >= 400 && status < 500),
                    "large bodies are waited for",
                    shot + " of " + size + " bytes: " + (status == -1 ? "no answer" : "answers " + status));
        }
    }
}

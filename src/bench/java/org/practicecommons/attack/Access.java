package org.practicecommons.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practicecommons.journeys.RouteTable;

/** Every route, everybody, every kind of body: whoever the table of routes does not name is refused, and nothing breaks. */
final class Access {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Map<String, String> BODIES = Map.of(
            "{}",
            JSON,
            "{\"id\": \"x\", \"text\": \"x\", \"email\": \"x@y.example\", \"name\": \"X\"}",
            JSON,
            "[".repeat(5_000),
            JSON,
            "\"\\u0000\\uD800\"",
            JSON,
            "a=b&text=x&elsewhere=yes&as=admin",
            FORM,
            "a=%00%FF&%10=1",
            FORM,
            "<x/>",
            "application/xml");

    private static final Map<String, RouteTable.Row> ROWS =
            RouteTable.ROWS.stream().collect(Collectors.toMap(RouteTable.Row::toString, Function.identity()));

    private final Target target;
    private final Findings findings;
    private final Judge judge;

    Access(Target target, Findings findings) {
        this.target = target;
        this.findings = findings;
        this.judge = new Judge(findings);
    }

    /** @param address how a route is written with what is there */
    void attack(List<Attacker> attackers, Function<Route, String> address) throws InterruptedException {
        for (Route route : Route.all()) {
            Optional<RouteTable.Row> row = Optional.ofNullable(ROWS.get(route.toString()));
            findings.expect(row.isPresent(), "routes that nobody has decided about", route);
            for (Attacker attacker : attackers) {
                boolean named = row.isPresent() && row.get().who().names(attacker.key());
                for (Shot shot : shots(route, address.apply(route))) {
                    shoot(shot.as(attacker), named, route);
                }
            }
        }
    }

    private void shoot(Shot shot, boolean named, Route route) throws InterruptedException {
        if (named && !route.isReading()) {
            return; // What members may do is not an attack, and a grave act would end this one.
        }
        Answer answer = target.send(shot);
        judge.look(shot, answer);
        if (!named) {
            findings.expect(
                    answer.refuses(),
                    "members and strangers do what is not theirs",
                    shot + " answers " + answer.status());
        }
    }

    private static List<Shot> shots(Route route, String path) {
        List<Shot> shots = new ArrayList<>();
        shots.add(Shot.of(route.method(), path));
        if (!route.isReading()) {
            BODIES.forEach(
                    (body, type) -> shots.add(Shot.of(route.method(), path).sending(type, body)));
            shots.add(Shot.of("GET", path).with("X-HTTP-Method-Override", route.method()));
        } else {
            shots.add(Shot.of("GET", path + "?next=//evil.example&page=%FF&size=-1&q=%00&as=admin"));
            shots.add(Shot.of("HEAD", path));
            shots.add(Shot.of("GET", path + "/%2e%2e/%2e%2e/operator.token"));
        }
        return shots;
    }
}

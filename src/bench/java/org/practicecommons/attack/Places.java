package org.practicecommons.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicecommons.journeys.RouteTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the program, to fill the variables of its addresses with: a practice, its note, its record, its people. */
record Places(String practice, String note, String record, List<Attacker> people) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TYPE = "application/json";

    /** Signs in as each of the demonstration's people, and has one of them write. */
    static Places of(Target target) throws InterruptedException, IOException {
        List<Attacker> people = new ArrayList<>();
        for (String key : RouteTable.PEOPLE) {
            if (!key.isEmpty()) {
                Answer made = target.send(Shot.of("POST", "/api/v1/demo/tokens")
                        .sending(TYPE, JSON.writeValueAsString(Map.of("as", key))));
                people.add(Attacker.with(key, key, read(made).path("token").asString(), people.size() + 1));
            }
        }
        Attacker nurse = people.stream()
                .filter(person -> person.key().equals("nurse"))
                .findFirst()
                .orElseThrow();
        String practice = read(target.send(Shot.of("GET", "/api/v1/me").as(nurse)))
                .at("/affiliations/0/organisation/code")
                .asString();
        String note = made(
                target,
                nurse,
                "/api/v1/practices/" + practice + "/notes",
                Map.of("text", "We open at seven", "visibility", "public"));
        String record = made(
                target,
                nurse,
                "/api/v1/innovations",
                Map.of(
                        "title",
                        "Reminder calls",
                        "challenge",
                        "missed-appointments",
                        "population",
                        "diabetes",
                        "summary",
                        "We ring",
                        "visibility",
                        "public"));
        return new Places(practice, note, record, List.copyOf(people));
    }

    private static String made(Target target, Attacker by, String path, Map<String, String> body)
            throws InterruptedException, IOException {
        Answer made = target.send(Shot.of("POST", path).as(by).sending(TYPE, JSON.writeValueAsString(body)));
        if (made.status() != 201) {
            throw new IOException(path + " answers " + made.status() + " " + made.body());
        }
        return read(made).path("id").asString();
    }

    private static JsonNode read(Answer answer) {
        return JSON.readTree(answer.body());
    }

    /** The route's address with what is there in place of its variables; what nobody has made is called {@code x}. */
    String fill(Route route) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("{odsCode}", practice);
        known.put("{type}/{code}", "practice/" + practice);
        known.put("/notes/{id}", "/notes/" + note);
        known.put("/innovations/{id}", "/innovations/" + record);
        String path = route.path();
        for (Map.Entry<String, String> place : known.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return path.replaceAll("\\{\\w+}", "x");
    }
}

package org.practicecommons.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.practicecommons.journeys.FuzzPeople.Person;
import org.practicecommons.journeys.FuzzRoutes.Kind;
import org.practicecommons.journeys.FuzzRoutes.Route;
import tools.jackson.databind.json.JsonMapper;

/** Draws requests: every route in turn, somebody who may mostly, each field as expected, left out or hostile. */
final class FuzzRequests {
    /** Ends what the others need. */
    private static final List<String> SELDOM =
            List.of("POST /account/erasure", "POST /account/credentials/removal", "POST /sign-out");

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("email", "%s@drawn.example"),
            Map.entry("type", "practice partner regulator"),
            Map.entry("organisation", "Z00043 Drawn_%s"),
            Map.entry("role", "care-team clinician regulator"),
            Map.entry("visibility", "private team pcn invited members public"),
            Map.entry("invited", "partner/FUZZP"),
            Map.entry("challenge", "missed-appointments"),
            Map.entry("month", "5"),
            Map.entry("year", "2025"),
            Map.entry("since", "2025-05"),
            Map.entry("reason", "other wrong patient"),
            Map.entry("population", "diabetes"),
            Map.entry("stage", "planning trying reviewing"),
            Map.entry("slot", "patient-voice rationale"),
            Map.entry("unit", "percent"),
            Map.entry("known", "no"),
            Map.entry("digital", "none"),
            Map.entry("on", "2026-05-01"),
            Map.entry("value", "41"),
            Map.entry("used", "yes"),
            Map.entry("action", "publish draft"),
            Map.entry("may", "read change"),
            Map.entry("domain", "%s.drawn.example"),
            Map.entry("version", "1"),
            Map.entry("page", "1 2"),
            Map.entry("size", "20"),
            Map.entry("limit", "10"),
            Map.entry("scope", "england icb"),
            Map.entry("asAt", "2026-03-31"),
            Map.entry("status", "open closed"),
            Map.entry("icb", "Q92"),
            Map.entry("pcn", "U99001"),
            Map.entry("region", "Y90"),
            Map.entry("next", "/account"),
            Map.entry("unknown", "true"),
            Map.entry("q", "mill_lane %s"));

    /**
     * What was drawn.
     *
     * @param mark stands in every hostile value
     * @param path with its query
     */
    record Drawn(Route route, String mark, Person person, String path, List<String> headers, String type, String body) {
        @Override
        public String toString() {
            String all = "%s %s as '%s' %s %s".formatted(route.method(), path, person.key(), headers, body);
            return all.substring(0, Math.min(400, all.length())).replaceAll("\\p{Cc}", "?");
        }
    }

    /** Ids of what is there to be changed. */
    record There(List<String> notes, List<String> reports, List<String> claims, List<Work> records) {}

    /** Ids of a record of work, and of what stands with it. */
    record Work(String id, String evidence, String measure) {}

    private final SplittableRandom random;
    private boolean tame; // As expected, whole.
    private Work work = new Work("", "", "");
    private final List<Route> routes;

    FuzzRequests(long seed, List<Route> routes) {
        this.random = new SplittableRandom(seed);
        this.routes = routes;
    }

    /** The next one. */
    Drawn next(int number, Map<String, Person> people, There there) {
        Route route = routes.get(number % routes.size());
        while (isSeldom(route) && random.nextInt(8) > 0) {
            route = one(routes);
        }
        String mark = mark(number);
        tame = random.nextInt(4) == 0;
        work = there.records().get(random.nextInt(there.records().size()));
        Person person = Objects.requireNonNull(people.get(person(route)));
        Map<String, String> fields = fields(route, mark, there);
        String query = route.kind() == Kind.QUERY ? "?" + form(fields) : "";
        String type = !tame && random.nextInt(30) == 0
                ? one("text/plain */* multipart/form-data;boundary=b application/xml")
                : route.kind() == Kind.FORM ? "application/x-www-form-urlencoded" : "application/json";
        return new Drawn(
                route,
                mark,
                person,
                path(route, mark, there) + query,
                headers(mark),
                type,
                body(route, person, fields, mark));
    }

    /** What ends what the others need, and what takes nothing from the request. */
    private static boolean isSeldom(Route route) {
        boolean takesNothing =
                route.isReading() && route.fields().isEmpty() && !route.path().contains("{");
        return takesNothing || SELDOM.contains(route.toString());
    }

    /** Letters only, since the guard looks at digits; no other mark holds it. */
    private static String mark(int number) {
        return "zq"
                + Integer.toString(number, 10)
                        .chars()
                        .mapToObj(digit -> "" + (char) ('a' + digit - '0'))
                        .collect(Collectors.joining())
                + "qz";
    }

    private String person(Route route) {
        List<String> named = RouteTable.PEOPLE.stream().filter(route::isFor).toList();
        return named.isEmpty() || random.nextInt(5) == 0 ? one(RouteTable.PEOPLE) : one(named);
    }

    private String path(Route route, String mark, There there) {
        StringBuilder path = new StringBuilder();
        for (String part : route.path().split("(?=[/])", -1)) {
            boolean variable = part.startsWith("/{");
            String value = variable ? variable(part.substring(2, part.length() - 1), route.path(), there) : "";
            path.append(
                    !variable
                            ? part
                            : "/"
                                    + encoded(
                                            value.isEmpty() || (!tame && random.nextInt(5) == 0)
                                                    ? segment(mark)
                                                    : value));
        }
        return path.toString();
    }

    /** Something, for an empty part would be another route. */
    private String segment(String mark) {
        String value = Hostile.value(random, mark);
        return value.isEmpty() ? mark : value;
    }

    private String variable(String name, String path, There there) {
        return switch (name) {
            case "odsCode" -> tame ? FuzzPeople.PRACTICE : one(FuzzPeople.practices());
            case "peerCode" -> "Z00007";
            case "type" -> "practice";
            case "code" -> path.startsWith("/pcns") ? "U99001" : path.startsWith("/icbs") ? "Q92" : FuzzPeople.PRACTICE;
            case "provider" -> "test";
            case "claim" -> one(there.claims());
            case "item" -> work.evidence();
            case "measure" -> work.measure();
            case "id" ->
                path.contains("challenges")
                        ? "missed-appointments"
                        : path.contains("notes")
                                ? one(there.notes())
                                : path.contains("reports")
                                        ? one(there.reports())
                                        : path.contains("members") ? "" : work.id();
            default -> "";
        };
    }

    private Map<String, String> fields(Route route, String mark, There there) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        for (String field : route.fields()) {
            int how = tame ? 0 : random.nextInt(10);
            if (how < 5) {
                fields.put(field, expected(field, route.path(), mark, there));
            } else if (how < 9) {
                fields.put(field, Hostile.value(random, mark));
            }
        }
        if (!tame && random.nextInt(20) == 0) {
            fields.put(Hostile.value(random, mark), Hostile.value(random, mark));
        }
        return fields;
    }

    private String expected(String field, String path, String mark, There there) {
        String given =
                switch (field) {
                    case "about" -> "note/" + one(there.notes());
                    case "code" -> FuzzPeople.PRACTICE;
                    case "source" -> path.contains("measures") ? "qof" : Hostile.value(random, mark);
                    case "folder", "key", "token" -> Hostile.value(random, mark);
                    case "kind" ->
                        path.contains("evidence")
                                ? "observation"
                                : path.contains("measures") ? "process" : "invention adoption";
                    case "as" -> path.contains("adoption") ? "adopt" : "nobody-%s";
                    case "outcome" -> path.contains("curation") ? "published" : "kept";
                    case "name" -> path.contains("practices") ? mark : "Drawn_" + mark;
                    default -> EXPECTED.getOrDefault(field, "What_we_say_is_" + mark);
                };
        return one(given).replace("%s", mark).replace('_', ' ');
    }

    private String body(Route route, Person person, Map<String, String> fields, String mark) {
        if (!tame && random.nextInt(40) == 0) {
            return Hostile.body(random, mark);
        }
        return switch (route.kind()) {
            case QUERY -> "";
            case RAW -> random.nextBoolean() ? passkey(mark) : Hostile.body(random, mark);
            case JSON -> json(fields, mark);
            case FORM -> form(fields) + (route.path().startsWith("/api/") ? "" : "&_csrf=" + encoded(person.form()));
        };
    }

    private String json(Map<String, String> fields, String mark) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + value(field.getKey(), field.getValue(), mark))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String value(String name, String text, String mark) {
        if (!tame && random.nextInt(8) == 0) {
            return Hostile.json(random, mark);
        }
        return name.equals("invited") ? "[" + quoted(text) + "]" : quoted(text);
    }

    /** As a device would answer, with parts that are none. */
    private String passkey(String mark) {
        String part = quoted(random.nextBoolean() ? "AAAA" : Hostile.value(random, mark));
        return """
                {"id": %1$s, "rawId": %1$s, "type": "public-key", "clientExtensionResults": {}, "response":
                 {"clientDataJSON": %1$s, "attestationObject": %1$s, "authenticatorData": %1$s, "signature": %1$s,
                  "userHandle": %1$s, "transports": [%1$s]}}
                """.formatted(part);
    }

    private List<String> headers(String mark) {
        List<String> headers = new ArrayList<>();
        if (!tame && random.nextInt(6) == 0) {
            String name =
                    one("Accept Accept-Language If-Match If-None-Match User-Agent X-Forwarded-Host X-Forwarded-Proto"
                            + " X-Forwarded-For Forwarded Referer Origin Range Content-Encoding X-HTTP-Method-Override Cookie"
                            + " Authorization If-Modified-Since X-Original-URL Accept-Encoding Expect X-XSRF-TOKEN");
            String value = Hostile.value(random, mark).replaceAll("[\\r\\n]", "");
            headers.add(name + ": " + value.substring(0, Math.min(2_000, value.length())));
        }
        return headers;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A half of a pair is sent as it would be in UTF-8 if it could be. */
    private static String encoded(String text) {
        return URLEncoder.encode(
                        text.replaceAll("(?<![\\ud800-\\udbff])[\\udc00-\\udfff]", "\u0007"), StandardCharsets.UTF_8)
                .replace("%07", "%ED%B0%80")
                .replace("+", "%20");
    }

    /** Jackson refuses halves of pairs; here they are written as what they are. */
    private static String quoted(String text) {
        StringBuilder halves = new StringBuilder();
        text.chars()
                .forEach(one -> halves.append(
                        Character.isSurrogate((char) one) ? "\\u%04x".formatted(one) : inQuotes((char) one)));
        return "\"" + halves + "\"";
    }

    private static String inQuotes(char one) {
        String quoted = JsonMapper.shared().writeValueAsString("" + one);
        return quoted.substring(1, quoted.length() - 1);
    }

    private String one(String words) {
        return one(List.of(words.split(" ", -1)));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

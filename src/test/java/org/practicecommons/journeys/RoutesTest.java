package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may use which address: every route of the program has a row in {@link RouteTable}, and everybody the row does not
 * name is refused. A route without a row fails.
 */
@ProgramTest
class RoutesTest {
    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteHasARow() {
        Set<String> routes = new TreeSet<>();
        for (RequestMappingInfo route : mapping.getHandlerMethods().keySet()) {
            for (String path : route.getPatternValues()) {
                if (route.getMethodsCondition().getMethods().isEmpty()) {
                    routes.add("ANY " + path);
                }
                route.getMethodsCondition().getMethods().forEach(method -> routes.add(method + " " + path));
            }
        }
        routes.removeIf(RouteTable::isFramework);
        assertThat(routes).isEqualTo(RouteTable.routes());
    }

    @ParameterizedTest
    @MethodSource("people")
    void whoIsNotNamedIsRefused(String person) throws Exception {
        String practice = ownPractice();
        String note = publicNote(practice);
        String record = publicRecord();
        List<String> wrong = new ArrayList<>();
        try (ApiClient program = person.isEmpty() ? ApiClient.anybody(port) : ApiClient.as(person, port);
                Visitor visitor = person.isEmpty() ? new Visitor(port) : Visitor.as(person, port)) {
            for (RouteTable.Row row : RouteTable.ROWS) {
                boolean named = row.who().names(person);
                if (named && !row.isReading()) {
                    continue; // Doing it is tested where it belongs.
                }
                int status =
                        status(row, Map.of("practice", practice, "note", note, "record", record), program, visitor);
                if (named == isRefused(status)) {
                    wrong.add(row + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    static List<String> people() {
        return RouteTable.PEOPLE;
    }

    private static int status(RouteTable.Row row, Map<String, String> known, ApiClient program, Visitor visitor)
            throws Exception {
        String practice = java.util.Objects.requireNonNull(known.get("practice"));
        String path = row.path()
                .replace("{odsCode}", practice)
                .replace("{type}/{code}", "practice/" + practice)
                .replace("/notes/{id}", "/notes/" + known.get("note"))
                .replace("/innovations/{id}", "/innovations/" + known.get("record"))
                .replaceAll("\\{\\w+}", "x");
        if (path.startsWith("/api/v1")) {
            return program.send(row.method(), path.substring("/api/v1".length()), row.isReading() ? null : "{}")
                    .statusCode();
        }
        HttpResponse<String> answer = row.isReading() ? visitor.get(path) : visitor.submit("/join", path, Map.of());
        return ledToSignIn(answer) ? 401 : answer.statusCode();
    }

    private static boolean ledToSignIn(HttpResponse<String> answer) {
        Optional<String> to = answer.headers().firstValue("Location");
        return to.filter(address -> address.contains("/sign-in?next=")).isPresent();
    }

    private static boolean isRefused(int status) {
        return status == 401 || status == 403;
    }

    /** One that everybody may read, so that it is no secret that it is there. */
    private String publicNote(String practice) throws Exception {
        String notes = "/practices/" + practice + "/notes";
        try (ApiClient team = ApiClient.as("nurse", port)) {
            for (JsonNode note : team.json(notes).path("items")) {
                if (note.path("visibility").asString().equals("public")) {
                    return note.path("id").asString();
                }
            }
            String made = team.send("POST", notes, "{\"text\": \"We open at 7\", \"visibility\": \"public\"}")
                    .body();
            return JsonMapper.shared().readTree(made).path("id").asString();
        }
    }

    private String publicRecord() throws Exception {
        String said =
                "{\"id\": \"6f1c7f5e-3a53-4b8e-9a59-0d9f2f6f7c11\", \"title\": \"Reminder calls\", \"summary\": \"We ring\","
                        + " \"challenge\": \"missed-appointments\", \"population\": \"diabetes\", \"visibility\": \"public\"}";
        try (ApiClient team = ApiClient.as("nurse", port)) {
            String made = team.send("POST", "/innovations", said).body();
            return JsonMapper.shared().readTree(made).path("id").asString();
        }
    }

    private String ownPractice() throws Exception {
        try (ApiClient practice = ApiClient.as("practice", port)) {
            return practice.json("/me").at("/affiliations/0/organisation/code").asString();
        }
    }
}

package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicecommons.guard.KnownContacts;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every text that can be sent passes the guard: {@link TextTable} names each field of the program's own routes, and a
 * field that it does not name fails here.
 */
@ProgramTest
class TextDoorTest {
    private static final String NUMBER = "943 476 5919";
    private static final String TEXT = "Please ring the patient, NHS number " + NUMBER + ", next week";
    private static final String KEPT = """
            MATCH (n) WHERE any(key IN keys(n) WHERE n[key] IS :: STRING AND n[key] CONTAINS '943 476 5919')
            RETURN count(n) AS kept
            """;

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Graph graph;

    @Autowired
    private KnownContacts contacts;

    @Test
    void everyFieldIsKnown() {
        Set<String> fields = new TreeSet<>();
        mapping.getHandlerMethods().forEach((route, handler) -> changes(route)
                .forEach(address -> texts(handler).forEach(field -> fields.add(address + " " + field))));
        assertThat(fields).isEqualTo(TextTable.fields());
    }

    static List<TextTable.TextField> texts() {
        return TextTable.TEXTS;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPatientsNumberIsRefusedAndKeptNowhere(TextTable.TextField text) throws Exception {
        Map<String, String> fields = new HashMap<>(text.others());
        fields.put(text.field(), TEXT);
        if (fields.containsKey("about")) {
            fields.put("about", "note/" + note());
        }
        HttpResponse<String> refused = send(text, fields);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("an NHS number", "Nothing here needs it");
        if (!text.path().startsWith("/api/")) {
            assertThat(Jsoup.parse(refused.body())
                            .select("[name=" + text.field() + "]")
                            .outerHtml())
                    .as("what was typed is not lost")
                    .contains(NUMBER);
        }
        assertThat(graph.find(KEPT, Map.of(), row -> row.get("kept").asInt())).hasValue(0);
    }

    @Test
    void practicesOwnPostcodesAreKnown() {
        assertThat(contacts.facts().postcodes()).contains("zz21zz");
    }

    private HttpResponse<String> send(TextTable.TextField text, Map<String, String> fields) throws Exception {
        String path = text.path();
        if (path.startsWith("/api/v1")) {
            try (ApiClient program = ApiClient.as(text.person(), port)) {
                String body = JsonMapper.shared().writeValueAsString(fields);
                return program.send(text.method(), filled(program, path.substring("/api/v1".length())), body);
            }
        }
        try (Visitor visitor = text.person().isEmpty() ? new Visitor(port) : Visitor.as(text.person(), port);
                ApiClient program = ApiClient.as("practice", port)) {
            return visitor.submit("/demo", filled(program, path), fields);
        }
    }

    /** The practice of the demonstration's practice manager in place of the variables. */
    private String filled(ApiClient program, String path) throws Exception {
        if (!path.contains("{")) {
            return path;
        }
        if (path.startsWith("/moderation/reports") || path.startsWith("/reports/")) {
            return path.replace("{id}", report());
        }
        if (path.contains("innovations/{id}")) {
            return path.replace("{id}", record());
        }
        String own = program.json("/me").at("/affiliations/0/organisation/code").asString();
        return path.replace("{odsCode}", own)
                .replace("{type}/{code}", "practice/" + own)
                .replace("{key}", "challenges")
                .replace("{id}", path.contains("/notes/") ? note() : "missed-appointments");
    }

    /** A new note of the practice that the one who asks acts for. */
    private static String note(ApiClient program, String practice) throws Exception {
        String said = "{\"text\": \"We have room for two trainees\", \"visibility\": \"public\"}";
        return read(program.send("POST", "/practices/" + practice + "/notes", said));
    }

    /** A new note that everybody may read. */
    private String note() throws Exception {
        try (ApiClient practice = ApiClient.as("practice", port)) {
            return note(
                    practice,
                    practice.json("/me").at("/affiliations/0/organisation/code").asString());
        }
    }

    /** A new record that everybody may read. */
    private String record() throws Exception {
        String said =
                "{\"title\": \"Reminder calls\", \"challenge\": \"missed-appointments\", \"population\": \"diabetes\","
                        + " \"summary\": \"We ring\", \"visibility\": \"public\"}";
        try (ApiClient practice = ApiClient.as("practice", port)) {
            return read(practice.send("POST", "/innovations", said));
        }
    }

    /** A new report about a note. */
    private String report() throws Exception {
        try (ApiClient practice = ApiClient.as("practice", port)) {
            String sent = "{\"about\": \"note/" + note() + "\", \"reason\": \"other\"}";
            return read(practice.send("POST", "/reports", sent));
        }
    }

    private static String read(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(made.body()).path("id").asString();
    }

    private static List<String> changes(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().stream()
                .filter(method -> method != RequestMethod.GET)
                .flatMap(method -> route.getPatternValues().stream().map(path -> method + " " + path))
                .toList();
    }

    private static boolean isText(Class<?> type) {
        return type == String.class || type == List.class;
    }

    /** Names of the texts a handler takes: of parameters, of forms, of bodies. */
    private static List<String> texts(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .flatMap(TextDoorTest::texts)
                .toList();
    }

    private static Stream<String> texts(Parameter parameter) {
        if (parameter.getType().isRecord() && parameter.getType() != org.practicecommons.member.Caller.class) {
            return Arrays.stream(parameter.getType().getRecordComponents())
                    .filter(component -> isText(component.getType()))
                    .map(RecordComponent::getName);
        }
        return parameter.isAnnotationPresent(RequestParam.class) && parameter.getType() == String.class
                ? Stream.of(parameter.getName())
                : Stream.empty();
    }
}

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
        HttpResponse<String> refused = new TextSender(port).send(text, fields);
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

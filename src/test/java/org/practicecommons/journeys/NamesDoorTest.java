package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every text that can be sent is looked through for names beside conditions, and its sender is asked before anything is kept:
 * {@link TextTable} names each field of the program's own routes. What is vouched for is written, so the program begins anew
 * after this.
 */
@ProgramTest
@DirtiesContext
class NamesDoorTest {
    /** Bodies without a text of anybody's own. */
    private static final Set<String> NO_TEXTS = Set.of("As", "Opening", "Points", "Taking", "FolderRequest", "String");

    private static final String KEPT = """
            CALL () {
                MATCH (n) WHERE any(key IN keys(n) WHERE n[key] IS :: STRING AND n[key] CONTAINS $name) RETURN n AS found
                UNION ALL
                MATCH ()-[r]->() WHERE any(key IN keys(r) WHERE r[key] IS :: STRING AND r[key] CONTAINS $name) RETURN r AS found
            }
            RETURN count(found) AS kept
            """;
    private static final String COUNTED = "MATCH (v:NamesVouched {place: $place}) RETURN sum(v.names) AS names";
    private static final String TOLD = """
            MATCH (n:NamesVouched|AuditEntry) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $name)
            RETURN count(n) AS told
            """;

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Graph graph;

    static List<TextTable.TextField> texts() {
        return TextTable.TEXTS;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aNameBesideAConditionIsAskedAboutAndOnlyThenKept(TextTable.TextField text) throws Exception {
        String name = "Whitf" + Long.toString(System.nanoTime(), 26).replaceAll("\\d", "x");
        String sentence = "Patient Mary " + name + " was diagnosed with bowel cancer";
        long counted = counted(text);

        HttpResponse<String> asked = send(text, sentence, Map.of());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Is this a patient?", "Take the name out", "Staff and partners may stay", "namesRead");
        assertThat(kept(name)).as("kept before the answer").isZero();
        assertThat(counted(text)).isEqualTo(counted);

        Map<String, String> yes = text.path().startsWith("/api/")
                ? Map.of("namesRead", "true")
                : Map.of("namesRead", box(text, asked.body(), sentence).val());
        HttpResponse<String> passed = send(text, sentence, yes);
        assertThat(passed.statusCode()).as(passed.body()).isLessThan(400);
        assertThat(counted(text)).as("names that are counted").isEqualTo(counted + 1);
        assertThat(graph.find(TOLD, Map.of("name", name), row -> row.get("told").asInt()))
                .as("the name in what is counted")
                .hasValue(0);
        if (!text.path().startsWith("/api/")) {
            HttpResponse<String> other = send(text, sentence.replace("Mary", "Sarah"), yes);
            assertThat(other.statusCode()).as("another name is asked about").isEqualTo(422);
        }
    }

    @Test
    void everyBodyCanSayThatTheNamesInItWereRead() {
        Set<String> silent = new TreeSet<>();
        mapping.getHandlerMethods()
                .forEach((route, handler) -> Arrays.stream(handler.getMethod().getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                        .map(Parameter::getType)
                        .filter(type -> !NamesRead.class.isAssignableFrom(type))
                        .filter(type -> !NO_TEXTS.contains(type.getSimpleName()))
                        .forEach(type -> silent.add(route + " " + type)));
        assertThat(silent).isEmpty();
    }

    /** The box to tick stands in the form that was sent, which holds what was typed. */
    private static Element box(TextTable.TextField text, String page, String typed) {
        Element field = Jsoup.parse(page).select("form [name=" + text.field() + "]").stream()
                .filter(element -> element.outerHtml().contains(typed))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + ": what was typed is lost"));
        Element form = Optional.ofNullable(field.closest("form")).orElseThrow();
        Element box = form.select("input[type=checkbox][name=namesRead]").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + ": the form has no box to say that the names were read"));
        assertThat(box.hasAttr("checked")).isFalse();
        assertThat(form.select("label[for=" + box.id() + "]").text()).contains("staff or partners");
        assertThat(form.text()).contains("Mary");
        return box;
    }

    private HttpResponse<String> send(TextTable.TextField text, String typed, Map<String, String> more)
            throws Exception {
        Map<String, String> fields = new HashMap<>(text.others());
        // Terms have words of their own, and one mail box gets few letters.
        fields.computeIfPresent(
                "label", (field, label) -> label.equals("A term") ? "Term " + System.nanoTime() : label);
        fields.computeIfPresent("email", (field, email) -> "a" + System.nanoTime() + "@example.com");
        fields.put(text.field(), typed);
        fields.putAll(more);
        return new TextSender(port).send(text, fields);
    }

    private int kept(String name) {
        return graph.find(KEPT, Map.of("name", name), row -> row.get("kept").asInt())
                .orElseThrow();
    }

    private long counted(TextTable.TextField text) {
        return graph.find(COUNTED, Map.of("place", text.route()), row -> row.get("names")
                        .asLong())
                .orElseThrow();
    }
}

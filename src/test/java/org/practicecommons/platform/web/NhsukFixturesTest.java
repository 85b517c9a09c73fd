package org.practicecommons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our fragments against the fixtures that the NHS.UK package ships: every fixture that uses only options a fragment knows
 * must come out as the same HTML. {@link NhsukOptions} says which options those are.
 */
class NhsukFixturesTest {
    private static final Path PACKAGE = Path.of("main/frontend/node_modules/nhsuk-frontend/dist/nhsuk/components");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SpringTemplateEngine ENGINE = engine();

    @TestFactory
    Stream<DynamicTest> fragmentsDrawWhatTheFixturesShow() {
        return NhsukOptions.COMPONENTS.keySet().stream().flatMap(component -> covered(component).stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        component + ": " + fixture.name(),
                        () -> assertThat(draw(component, fixture.options())).isEqualTo(SameHtml.of(fixture.html())))));
    }

    @TestFactory
    Stream<DynamicTest> everyComponentIsCoveredByItsFixtures() {
        return NhsukOptions.COMPONENTS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> assertThat(covered(entry.getKey()))
                        .as("fixtures of %s that use only known options", entry.getKey())
                        .hasSizeGreaterThanOrEqualTo(entry.getValue().leastFixtures())));
    }

    private record Fixture(String name, Map<String, Object> options, String html) {}

    private static List<Fixture> covered(String component) {
        List<Fixture> fixtures = new ArrayList<>();
        for (JsonNode node : read(component).path("fixtures")) {
            boolean plain = node.path("callBlock").isMissingNode();
            Map<String, Object> options =
                    NhsukOptions.adapted(component, JSON.treeToValue(node.path("context"), Map.class));
            if (plain && NhsukOptions.knowsAll(component, options)) {
                String variant = node.path("description").asString("");
                fixtures.add(new Fixture(
                        node.path("name").asString() + " " + variant,
                        options,
                        node.path("html").asString()));
            }
        }
        return fixtures;
    }

    private static JsonNode read(String component) {
        try {
            return JSON.readTree(Files.readString(PACKAGE.resolve(component + "/fixtures.json")));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The build installs the package first: mvn process-resources", unreadable);
        }
    }

    private static String draw(String component, Map<String, Object> options) {
        String fragment = "tables".equals(component) ? "table" : component;
        return SameHtml.of(ENGINE.process("nhsuk/" + component, Set.of(fragment), new Context(Locale.UK, options)));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }
}

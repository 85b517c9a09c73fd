package org.practicecommons.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicecommons.platform.search.SearchDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The constants that queries and documents use are the paths of the mapping, no more and no fewer. */
class PracticeMappingTest {
    @Test
    void constantsAreThePathsOfTheMapping() throws IOException {
        Set<String> constants = Arrays.stream(PracticeFields.class.getFields())
                .map(PracticeMappingTest::value)
                .collect(Collectors.toCollection(TreeSet::new));
        constants.add(SearchDocument.HASH);
        constants.add(SearchDocument.VERSION);

        Set<String> paths = paths(mapping().at("/mappings"), "").collect(Collectors.toSet());
        assertThat(paths).containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void unknownFieldsAreRefused() throws IOException {
        assertThat(mapping().at("/mappings/dynamic").asString()).isEqualTo("strict");
    }

    private static JsonNode mapping() throws IOException {
        try (InputStream file = PracticeMappingTest.class.getResourceAsStream("/search-mappings/practice.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(file));
        }
    }

    private static Stream<String> paths(JsonNode node, String prefix) {
        return Stream.of("properties", "fields")
                .filter(node::has)
                .flatMap(inside -> node.get(inside).properties().stream())
                .flatMap((Map.Entry<String, JsonNode> field) -> Stream.concat(
                        Stream.of(prefix + field.getKey()), paths(field.getValue(), prefix + field.getKey() + ".")));
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

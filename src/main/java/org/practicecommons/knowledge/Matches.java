package org.practicecommons.knowledge;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicecommons.practice.PracticeFields;

/** Turns the names of the clauses that matched into reasons for people: field and what stands there. */
final class Matches {
    /** Fields that count as a reason, the strongest first. */
    private static final List<String> FIELDS = List.of(
            PracticeFields.ODS_CODE,
            PracticeFields.POSTCODE,
            PracticeFields.OUTWARD,
            PracticeFields.NAME,
            PracticeFields.ALIASES,
            PracticeFields.TOWN,
            PracticeFields.PCN_CODE,
            PracticeFields.PCN_NAME);

    private Matches() {}

    static List<Match> of(Collection<String> clauses, String id, JsonObject source, String words) {
        Set<String> matched = clauses.stream().map(Matches::field).collect(Collectors.toSet());
        Map<String, Match> reasons = new LinkedHashMap<>();
        for (String field : FIELDS) {
            if (matched.contains(field)) {
                value(field, id, source, words)
                        .map(term ->
                                new Match(field.equals(PracticeFields.OUTWARD) ? PracticeFields.POSTCODE : field, term))
                        .ifPresent(match -> reasons.putIfAbsent(match.field(), match));
            }
        }
        return List.copyOf(reasons.values());
    }

    /** {@code near:name.trigram} is about the field {@code name}. */
    private static String field(String clause) {
        String path = clause.substring(clause.indexOf(':') + 1);
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    }

    private static Optional<String> value(String field, String id, JsonObject source, String words) {
        JsonValue value = source.get(field);
        if (field.equals(PracticeFields.ODS_CODE)) {
            return Optional.of(id);
        }
        return switch (value) {
            case JsonString text -> Optional.of(text.getString());
            case JsonArray several -> nearest(several, words);
            case null, default -> Optional.empty();
        };
    }

    /** Of several names the one that shares most runs of two letters with what was typed. */
    private static Optional<String> nearest(JsonArray names, String words) {
        Set<String> typed = pairs(words);
        return names.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .max(Comparator.comparingLong(
                        name -> pairs(name).stream().filter(typed::contains).count()));
    }

    private static Set<String> pairs(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.iterate(0, i -> i + 2 <= lower.length(), i -> i + 1)
                .map(i -> lower.substring(i, i + 2))
                .collect(Collectors.toSet());
    }
}

package org.practicecommons.guard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of one form with what the guard says of each. Lives no longer than the form is looked at. */
final class Readings {
    /** So that no text can come into a refusal as a field's name. */
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.\\[\\]-]{0,59}");

    private record Reading(String text, Verdict verdict) {}

    private final SequencedMap<String, Reading> byField;

    private Readings(SequencedMap<String, Reading> byField) {
        this.byField = byField;
    }

    static Readings of(Map<String, String> texts, OwnFacts own) {
        SequencedMap<String, Reading> readings = new LinkedHashMap<>();
        texts.forEach((field, text) -> readings.put(known(field), new Reading(text, IdentifierGuard.check(text, own))));
        return new Readings(readings);
    }

    /** Whether one of them is refused whatever its writer says. */
    boolean block() {
        return byField.values().stream().anyMatch(reading -> reading.verdict().blocks());
    }

    /** Names beside conditions that do not stand in other texts in the same words. */
    List<NamedPassage> namedOtherThan(Collection<String> others, OwnFacts own) {
        List<NamedPassage> named = byField.entrySet().stream()
                .flatMap(entry -> named(entry.getKey(), entry.getValue()))
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return named;
        }
        Set<String> known = others.stream()
                .flatMap(other -> named("", new Reading(other, IdentifierGuard.check(other, own))))
                .map(NamedPassage::mark)
                .collect(Collectors.toSet());
        return named.stream().filter(passage -> !known.contains(passage.mark())).toList();
    }

    /** All that was found in each field, names only where they are unread. */
    TextRefused refusal(Set<NamedPassage> unread) {
        Set<String> asked = unread.stream().map(NamedPassage::field).collect(Collectors.toSet());
        SequencedMap<String, List<IdentifierKind>> found = new LinkedHashMap<>();
        byField.forEach((field, reading) -> {
            List<IdentifierKind> kinds = reading.verdict().kinds().stream()
                    .filter(kind -> kind.blocks() || asked.contains(field))
                    .toList();
            if (!kinds.isEmpty()) {
                found.put(field, kinds);
            }
        });
        return block() ? new TextRefused(found) : new NamesToCheck(found);
    }

    /** The texts, to be kept or sent; none of them may block. */
    SequencedMap<String, CheckedText> passed() {
        SequencedMap<String, CheckedText> passed = new LinkedHashMap<>();
        byField.forEach((field, reading) -> passed.put(field, new CheckedText(reading.text(), reading.verdict())));
        return passed;
    }

    private static Stream<NamedPassage> named(String field, Reading reading) {
        return reading.verdict().findings().stream()
                .filter(finding -> finding.kind() == IdentifierKind.NAME_WITH_CONDITION)
                .map(finding -> NamedPassage.of(field, reading.text(), finding));
    }

    private static String known(String field) {
        if (!FIELD.matcher(field).matches()) {
            throw new IllegalArgumentException("The name of a field is letters, digits, points, brackets and hyphens");
        }
        return field;
    }
}

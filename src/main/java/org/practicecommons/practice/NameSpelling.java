package org.practicecommons.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes names that a register prints in capitals as people write them. */
final class NameSpelling {
    private static final Set<String> SMALL =
            Set.of("and", "at", "by", "for", "in", "le", "of", "on", "the", "to", "under", "upon", "with", "cum", "en");
    private static final Set<String> CAPITALS = Set.of(
            "NHS", "PCN", "ICB", "GP", "GPS", "UK", "II", "III", "IV", "CIC", "HC", "MC", "PMS", "APMS", "PCC", "LLP",
            "NW", "SE", "SW", "NE");
    private static final Map<String, String> FIXED = Map.of("DR", "Dr", "DRS", "Drs", "ST", "St", "LTD", "Ltd");
    private static final Pattern WORD_PARTS = Pattern.compile("(?<=[-/(.&])|(?<=\\bMc)|(?<=\\bO')");

    private NameSpelling() {}

    /** A name that has small letters is left alone; one in capitals gets everyday spelling. */
    static String everyday(String published) {
        if (!published.equals(published.toUpperCase(Locale.ROOT))) {
            return published;
        }
        String[] words = published.strip().split("\\s+", -1);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            name.append(i == 0 ? "" : " ").append(word(words[i], i == 0));
        }
        return name.toString();
    }

    private static String word(String word, boolean first) {
        String bare = word.replaceAll("[^A-Z']", "");
        if (CAPITALS.contains(bare) || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        if (FIXED.containsKey(bare)) {
            return word.replace(bare, FIXED.get(bare));
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (!first && SMALL.contains(lower)) {
            return lower;
        }
        return Arrays.stream(WORD_PARTS.split(lower)).map(NameSpelling::capital).collect(Collectors.joining());
    }

    private static String capital(String part) {
        if (part.isEmpty() || (part.endsWith("-") && SMALL.contains(part.replace("-", "")))) {
            return part;
        }
        return Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }
}

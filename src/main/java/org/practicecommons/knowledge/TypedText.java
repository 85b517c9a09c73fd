package org.practicecommons.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What someone typed into the box, taken apart. Anything can be typed: control characters are dropped, and all after
 * {@value #LONGEST} characters.
 *
 * @param text the text, single spaces, nothing at its ends; may be empty
 */
record TypedText(String text) {
    /** More than any name with its town and postcode has. */
    static final int LONGEST = 160;

    /** More words than any name has. */
    private static final int MOST_WORDS = 16;

    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2} ?[0-9][0-9A-Z]?");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][0-9A-Z][0-9]{4,5}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_IN_PARTS = Pattern.compile("(?=.*[0-9])[A-Z][0-9A-Z ]{5,9}");

    static TypedText of(String typed) {
        String start = typed.length() > 4 * LONGEST ? typed.substring(0, 4 * LONGEST) : typed;
        String clean = start.replaceAll("[\\p{C}\\s]+", " ").strip();
        String words = Arrays.stream(clean.split(" ")).limit(MOST_WORDS).collect(Collectors.joining(" "));
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return new TypedText(words.substring(0, end).strip());
    }

    /** Whether nothing that can be looked for was typed. */
    boolean isEmpty() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Codes that stand in the text, or the text itself when it could be one written with spaces. In capitals. */
    List<String> codes() {
        List<String> inside = CODE.matcher(text)
                .results()
                .map(found -> found.group().toUpperCase(Locale.ROOT))
                .toList();
        String all = text.toUpperCase(Locale.ROOT);
        return inside.isEmpty() && CODE_IN_PARTS.matcher(all).matches() ? List.of(all.replace(" ", "")) : inside;
    }

    /** A whole postcode that stands in the text, in capitals with its space. */
    Optional<String> postcode() {
        Matcher matcher = POSTCODE.matcher(text);
        return matcher.find()
                ? Optional.of((matcher.group(1) + " " + matcher.group(2)).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The first half of a postcode, when it is all that was typed or stands as its last word. In capitals. */
    Optional<String> outward() {
        String all = text.toUpperCase(Locale.ROOT);
        String last = all.substring(all.lastIndexOf(' ') + 1);
        return List.of(all, last).stream()
                .filter(part -> OUTWARD.matcher(part).matches())
                .map(part -> part.replace(" ", ""))
                .findFirst();
    }

    /** What is left without postcode and codes: names and places. */
    String words() {
        String withoutPostcode = POSTCODE.matcher(text).replaceAll(" ");
        String left = CODE.matcher(withoutPostcode)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return left.codePoints().anyMatch(Character::isLetterOrDigit) ? left : "";
    }
}

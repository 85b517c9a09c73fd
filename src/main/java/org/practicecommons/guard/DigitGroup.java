package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Digits that stand together, or one digit written as a word.
 *
 * @param digits the digits
 * @param from place of the first in the folded text
 * @param to place after the last
 * @param spelled whether it is a word
 */
record DigitGroup(String digits, int from, int to, boolean spelled) {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("nought", "0"),
            Map.entry("oh", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"));
    private static final int LONGEST_WORD = 6;

    /** All groups of a text, in order. */
    static List<DigitGroup> in(FoldedText text) {
        List<DigitGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int to = at + 1;
            if (text.isDigit(at)) {
                to = endOfDigits(text, at);
                groups.add(new DigitGroup(text.text(at, to), at, to, false));
            } else if (text.isLetter(at)) {
                to = endOfLetters(text, at);
                addSpelled(text, at, to, groups);
            }
            at = to;
        }
        return groups;
    }

    private static void addSpelled(FoldedText text, int from, int to, List<DigitGroup> groups) {
        String digit = to - from > LONGEST_WORD ? null : WORDS.get(text.text(from, to));
        if (digit != null) {
            groups.add(new DigitGroup(digit, from, to, true));
        }
    }

    private static int endOfDigits(FoldedText text, int from) {
        int to = from;
        while (to < text.length() && text.isDigit(to)) {
            to++;
        }
        return to;
    }

    private static int endOfLetters(FoldedText text, int from) {
        int to = from;
        while (to < text.length() && text.isLetter(to)) {
            to++;
        }
        return to;
    }

    int length() {
        return digits.length();
    }
}

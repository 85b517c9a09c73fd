package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads digits that are written in words: {@code nine four three}, {@code double five}, {@code forty-three}, {@code ninefour}. */
final class NumberWords {
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("nought", "0"),
            Map.entry("naught", "0"),
            Map.entry("nil", "0"),
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
    private static final List<String> TEENS = List.of(
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3, "treble", 3, "quadruple", 4);
    private static final int SHORTEST_RUN = 6;
    private static final int LONGEST_RUN = 60;

    private final FoldedText text;
    private final List<Token> from;
    private final List<Token> to;

    private NumberWords(FoldedText text, List<Token> from) {
        this.text = text;
        this.from = from;
        this.to = new ArrayList<>(from.size());
    }

    /** The same tokens with numbers in place of their words. */
    static List<Token> joined(FoldedText text, List<Token> tokens) {
        NumberWords words = new NumberWords(text, tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = tokens.get(i).isWord() ? words.take(i) : words.keep(i);
        }
        return words.to;
    }

    private int keep(int i) {
        to.add(from.get(i));
        return i + 1;
    }

    private int take(int i) {
        String word = from.get(i).text();
        String digit = digits(i);
        if (digit != null) {
            return hundreds(i, digit);
        }
        Integer times = TIMES.get(word);
        if (times != null) {
            String next = i + 1 < from.size() && follows(i + 1) ? digit(i + 1) : null;
            return next == null ? keep(i) : spelled(i, i + 1, next.repeat(times));
        }
        int tens = TENS.indexOf(word);
        return tens < 0 ? keep(i) : tens(i, tens + 2);
    }

    private @Nullable String digits(int i) {
        String word = from.get(i).text();
        int teen = TEENS.indexOf(word);
        String digit = teen >= 0 ? Integer.toString(10 + teen) : DIGITS.get(word);
        if (digit == null && "o".equals(word)) {
            return isAfterSpelled(i) || isBeforeSpelled(i) ? "0" : null;
        }
        return digit == null && word.length() >= SHORTEST_RUN && word.length() <= LONGEST_RUN ? run(word) : digit;
    }

    /** Forty-three is 43; forty is 40. */
    private int tens(int i, int tens) {
        String unit = i + 1 < from.size() && follows(i + 1) ? unit(i + 1) : null;
        return unit == null ? spelled(i, i, tens + "0") : spelled(i, i + 1, tens + unit);
    }

    /** Nine hundred and forty-three is 943. */
    private int hundreds(int i, String digit) {
        if (digit.length() != 1 || !isWord(i + 1, "hundred")) {
            return spelled(i, i, digit);
        }
        int rest = isWord(i + 2, "and") ? i + 3 : i + 2;
        int tens = rest < from.size() ? TENS.indexOf(from.get(rest).text()) : -1;
        if (tens >= 0) {
            String unit = rest + 1 < from.size() && follows(rest + 1) ? unit(rest + 1) : null;
            return spelled(i, unit == null ? rest : rest + 1, digit + (tens + 2) + (unit == null ? "0" : unit));
        }
        String low = rest < from.size() && from.get(rest).isWord() ? digits(rest) : null;
        boolean digitByDigit = rest == i + 2 && low != null && low.length() == 1 && isDigit(rest + 1);
        if (low == null || low.length() > 2 || digitByDigit) {
            return spelled(i, i + 1, digit + "00");
        }
        return spelled(i, rest, digit + (low.length() == 1 ? "0" : "") + low);
    }

    /** Whether a word for a digit stands there: nine hundred, one two three. */
    private boolean isDigit(int i) {
        return i < from.size() && DIGITS.containsKey(from.get(i).text());
    }

    private int spelled(int first, int last, String digits) {
        to.add(new Token(
                Token.Kind.SPELLED,
                digits,
                from.get(first).from(),
                from.get(last).to()));
        return last + 1;
    }

    private boolean isWord(int i, String word) {
        return i < from.size() && from.get(i).text().equals(word);
    }

    private @Nullable String digit(int i) {
        Token token = from.get(i);
        return token.isWord()
                ? "o".equals(token.text()) ? "0" : DIGITS.get(token.text())
                : token.length() == 1 ? token.text() : null;
    }

    private @Nullable String unit(int i) {
        String digit = DIGITS.get(from.get(i).text());
        return "0".equals(digit) ? null : digit;
    }

    /** Whether one space or one hyphen lies before. */
    private boolean follows(int i) {
        int width = from.get(i).from() - from.get(i - 1).to();
        char between = text.at(from.get(i).from() - 1);
        return width == 1 && (between == ' ' || between == '-');
    }

    /** Whether two words for digits follow: o seven seven. */
    private boolean isBeforeSpelled(int i) {
        return i + 2 < from.size()
                && DIGITS.containsKey(from.get(i + 1).text())
                && follows(i + 1)
                && (DIGITS.containsKey(from.get(i + 2).text())
                        || "o".equals(from.get(i + 2).text()))
                && follows(i + 2);
    }

    private boolean isAfterSpelled(int i) {
        return !to.isEmpty() && to.getLast().isFigures() && follows(i);
    }

    /** Words of digits without anything between, or nothing. */
    private static @Nullable String run(String word) {
        StringBuilder digits = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int end = endOfDigit(word, at);
            if (end < 0) {
                return null;
            }
            digits.append(DIGITS.get(word.substring(at, end)));
            at = end;
        }
        return digits.length() > 1 ? digits.toString() : null;
    }

    private static int endOfDigit(String word, int at) {
        for (int length = 2; length <= SHORTEST_RUN && at + length <= word.length(); length++) {
            if (DIGITS.containsKey(word.substring(at, at + length))) {
                return at + length;
            }
        }
        return -1;
    }
}

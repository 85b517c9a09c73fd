package org.practicecommons.guard;

import java.util.Set;

/** Dates in forms that count only beside words about birth. */
final class LooseDays {
    private static final Set<String> FILLERS = Set.of("on", "the");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    private LooseDays() {}

    /** 12031954, 19540312 or 120354. */
    static boolean isTogether(String digits) {
        return switch (digits.length()) {
            case 8 ->
                (isDay(digits, 0, 2) && Days.isYear(number(digits, 4, 8)))
                        || (Days.isYear(number(digits, 0, 4)) && isDay(digits, 6, 4));
            case 6 -> isDay(digits, 0, 2) || isDay(digits, 4, 2);
            default -> false;
        };
    }

    private static boolean isDay(String digits, int day, int month) {
        int d = number(digits, day, day + 2);
        int m = number(digits, month, month + 2);
        return d >= 1 && d <= 31 && m >= 1 && m <= 12;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    static boolean isYear(Tokens tokens, int i) {
        return tokens.at(i).length() == 4 && Days.isYear(tokens.at(i).number());
    }

    /** The last token of "on the 12th", or -1. */
    static int dayAfter(Tokens tokens, int from) {
        int i = from;
        while (tokens.isWord(i, FILLERS)) {
            i++;
        }
        Token day = tokens.at(i);
        boolean is = i > from && day.isFigures() && day.length() <= 2 && day.number() >= 1 && day.number() <= 31;
        return !is ? -1 : tokens.isWord(i + 1, SUFFIXES) ? i + 1 : i;
    }
}

package org.practicecommons.guard;

import java.util.Set;

/** Dates in forms that count only beside words about birth. */
final class LooseDays {
    private static final Set<String> FILLERS = Set.of("on", "the");
    private static final Set<String> BETWEEN = Set.of("is", "was", "on", "the", "in", "of", "as", "s");
    private static final int LONGEST_GAP = 4;
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

    /** Whether a day, a month and two digits of a year stand there with spaces between: 21 07 84. */
    static boolean isSpaced(Tokens tokens, int i) {
        return isPart(tokens, i)
                && isPart(tokens, i + 1)
                && isPart(tokens, i + 2)
                && tokens.at(i + 2).length() == 2
                && " ".equals(tokens.gap(i + 1))
                && " ".equals(tokens.gap(i + 2))
                && Days.isDay(tokens.at(i), tokens.at(i + 1));
    }

    private static boolean isPart(Tokens tokens, int i) {
        return tokens.at(i).isWritten() && tokens.at(i).length() <= 2;
    }

    /** Whether only words such as "is" or "in" stand between two tokens. */
    static boolean isRightBehind(Tokens tokens, int left, int right) {
        int i = left + 1;
        while (i < right && tokens.isWord(i, BETWEEN)) {
            i++;
        }
        return i == right && tokens.width(right) <= LONGEST_GAP;
    }

    /** The last token of "is on the 12th of March" or "March 12", or -1. */
    static int dayAndMonth(Tokens tokens, int from) {
        int i = from;
        while (i < from + LONGEST_GAP && tokens.isWord(i, BETWEEN)) {
            i++;
        }
        if (tokens.width(i) > LONGEST_GAP) {
            return -1;
        }
        if (Days.isMonth(tokens.word(i))) {
            return isDayNumber(tokens, i + 1) ? i + 1 : -1;
        }
        int month = i + 1;
        while (month < i + LONGEST_GAP && (tokens.isWord(month, SUFFIXES) || "of".equals(tokens.word(month)))) {
            month++;
        }
        return isDayNumber(tokens, i) && Days.isMonth(tokens.word(month)) ? month : -1;
    }

    private static boolean isDayNumber(Tokens tokens, int i) {
        Token day = tokens.at(i);
        return day.isFigures() && day.length() <= 2 && day.number() >= 1 && day.number() <= 31;
    }

    /** The last token of "on the 12th", or -1. */
    static int dayAfter(Tokens tokens, int from) {
        int i = from;
        while (tokens.isWord(i, FILLERS)) {
            i++;
        }
        boolean is = i > from && isDayNumber(tokens, i);
        return !is ? -1 : tokens.isWord(i + 1, SUFFIXES) ? i + 1 : i;
    }
}

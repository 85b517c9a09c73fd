package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.Day.Manner;

/** Full dates, in figures with any of the usual dividers or with the month's name. */
final class Days {
    private static final Set<String> MONTHS = Set.of("""
            jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september sept october
            november december""".strip().split("\\s+"));
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final Set<String> FILLERS = Set.of("of", "day", "in", "the", "st", "nd", "rd", "th");
    private static final Set<String> ORDINALS = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "thirtieth");
    private static final Set<String> DIVIDERS = Set.of("/", ".", "-", " ", "_", "\\");
    private static final int LONGEST_GAP = 3;

    private final Tokens tokens;
    private final DayRanges ranges;
    private final OddDays odd;

    private Days(Tokens tokens) {
        this.tokens = tokens;
        this.ranges = new DayRanges(tokens);
        this.odd = new OddDays(tokens);
    }

    /** All dates of a text in order. */
    static List<Day> in(Tokens tokens) {
        Days days = new Days(tokens);
        List<Day> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Day day = tokens.isFigures(i) ? days.inFigures(i) : days.inWords(i);
            if (day != null) {
                found.add(day);
            }
            i = day == null ? i + 1 : day.last() + 1;
        }
        return found;
    }

    /** Whether it is a word such as "fifth". */
    static boolean isOrdinal(String word) {
        return ORDINALS.contains(word);
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    private @Nullable Day inFigures(int i) {
        Token a = tokens.at(i);
        Token b = tokens.at(i + 1);
        Token c = tokens.at(i + 2);
        if (b.isWord()) {
            return odd.roman(i);
        }
        if (!a.isWritten() || !b.isWritten() || !c.isWritten() || b.length() > 2) {
            return null;
        }
        String divider = ranges.divider(i + 1);
        if (!DIVIDERS.contains(divider)
                || !divider.equals(ranges.divider(i + 2))
                || isLinkOfChain(i, divider)
                || isUneven(i)) {
            return null;
        }
        if (a.length() == 4) {
            return c.length() <= 2 && isDay(c, b) && isYear(a.number())
                    ? new Day(i, i + 2, a.number(), Manner.FIGURES)
                    : null;
        }
        boolean full = c.length() == 4 && isYear(c.number());
        if (a.length() > 2 || !isDay(a, b) || (!full && (c.length() != 2 || " ".equals(divider)))) {
            return null;
        }
        return new Day(
                i,
                i + 2,
                Day.fullYear(c.number()),
                full || "/".equals(divider) ? Manner.FIGURES : Manner.SHORT_FIGURES);
    }

    /** Whether other digits stand just before, and the spaces differ: 427 1-1 - 66. */
    private boolean isUneven(int i) {
        return tokens.isFigures(i - 1) && tokens.width(i) == 1 && tokens.width(i + 1) != tokens.width(i + 2);
    }

    /** Whether digits go on before or behind: five pairs of digits are no day. */
    private boolean isLinkOfChain(int i, String divider) {
        return (tokens.isFigures(i - 1) && isLink(i, divider) && !ranges.areParted(i, i - 3, divider))
                || (tokens.isFigures(i + 3) && isLink(i + 3, divider) && !ranges.areParted(i + 3, i + 3, divider));
    }

    private boolean isLink(int i, String divider) {
        String before = ranges.divider(i);
        if (" ".equals(before)) {
            // Three groups among others, with nothing but spaces between all of them, are a part of one long number.
            return " ".equals(divider);
        }
        return before.equals(divider) || (tokens.width(i) == 1 && ":./-_".contains(before));
    }

    static boolean isDay(Token day, Token month) {
        int d = day.number();
        int m = month.number();
        return d >= 1 && m >= 1 && Math.max(d, m) <= 31 && Math.min(d, m) <= 12;
    }

    static boolean isYear(int year) {
        return year >= 1880 && year <= 2099;
    }

    private @Nullable Day inWords(int month) {
        String word = tokens.word(month);
        if (!isMonth(word)) {
            return odd.feast(month);
        }
        Day american = monthFirst(month);
        int day = dayBefore(month);
        if (american != null || day < 0) {
            return american;
        }
        int year = month + 1;
        if (tokens.isWord(year, FILLERS)) {
            year++;
        }
        return withYear(day, year);
    }

    private @Nullable Day withYear(int first, int year) {
        Token token = tokens.at(year);
        if (!token.isFigures() || tokens.width(year) > LONGEST_GAP) {
            return null;
        }
        if (token.length() == 4 && isYear(token.number())) {
            return new Day(first, year, token.number(), Manner.WORDS);
        }
        if (tokens.gap(year).indexOf(';') >= 0) {
            return null;
        }
        Token next = tokens.at(year + 1);
        if (token.length() == 2 && next.isFigures() && !next.isWritten() && next.length() == 2) {
            return new Day(first, year + 1, token.number() * 100 + next.number(), Manner.WORDS);
        }
        return token.length() == 2 ? new Day(first, year, Day.fullYear(token.number()), Manner.WORDS) : null;
    }

    /** Where a day stands before its month, or -1. */
    private int dayBefore(int month) {
        int i = month - 1;
        int fillers = 0;
        while (tokens.isWord(i, FILLERS) && fillers < 3) {
            i--;
            fillers++;
        }
        if (tokens.width(month) > LONGEST_GAP) {
            return -1;
        }
        if (ORDINALS.contains(tokens.word(i))) {
            return tokens.isFigures(i - 1) ? i - 1 : i;
        }
        return isDayNumber(i) ? i : -1;
    }

    private boolean isDayNumber(int i) {
        Token day = tokens.at(i);
        return day.isFigures() && day.length() <= 2 && day.number() >= 1 && day.number() <= 31;
    }

    /** March 12th, 1954. */
    private @Nullable Day monthFirst(int month) {
        if (!isDayNumber(month + 1) || tokens.width(month + 1) > LONGEST_GAP) {
            return null;
        }
        int year = tokens.isWord(month + 2, SUFFIXES) ? month + 3 : month + 2;
        Token token = tokens.at(year);
        boolean full =
                token.isFigures() && token.length() == 4 && isYear(token.number()) && tokens.width(year) <= LONGEST_GAP;
        return full ? new Day(month, year, token.number(), Manner.WORDS) : null;
    }
}

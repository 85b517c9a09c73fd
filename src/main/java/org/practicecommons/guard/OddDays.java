package org.practicecommons.guard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Full dates with the month in Roman figures (12.iii.1954) or named by a feast (Boxing Day 1948). */
final class OddDays {
    private static final Set<String> ROMAN =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final Set<String> FEASTS = Set.of("""
            christmas boxing easter halloween hogmanay valentine valentines bonfire midsummer epiphany candlemas michaelmas
            diwali eid vaisakhi nowruz hanukkah passover ramadan whitsun pentecost advent armistice remembrance mothering
            lammas pancake shrove yule xmas leap ve vj fawkes patrick patricks""".split("\\s+"));
    /** Words before "day", "eve" or "night" that make it a feast only together. */
    private static final Set<String> BEFORE =
            Set.of("new", "good", "st", "may", "palm", "burns", "all", "april", "ash", "whit");

    private static final Set<String> BEGINNINGS =
            Stream.of(FEASTS, BEFORE).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> AFTER = Set.of(
            "year",
            "years",
            "friday",
            "george",
            "georges",
            "david",
            "davids",
            "andrew",
            "andrews",
            "day",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "night",
            "saints",
            "souls",
            "fools",
            "swithin",
            "stephen",
            "stephens",
            "patrick",
            "patricks");
    private static final Set<String> FILLERS = Set.of(
            "day",
            "eve",
            "night",
            "s",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "morning",
            "in",
            "of",
            "on",
            "the",
            "year",
            "years",
            "al",
            "fitr",
            "adha",
            "patrick",
            "patricks",
            "saints",
            "fools");
    private static final int MOST_FILLERS = 6;
    private static final int LONGEST_GAP = 3;

    private final Tokens tokens;

    OddDays(Tokens tokens) {
        this.tokens = tokens;
    }

    /** 12.iii.1954, 12 III 54. */
    @Nullable
    Day roman(int day) {
        boolean is = tokens.isWord(day + 1, ROMAN)
                && tokens.isFigures(day + 2)
                && tokens.at(day).length() <= 2
                && tokens.at(day).number() >= 1
                && tokens.at(day).number() <= 31
                && isParted(day + 1)
                && isParted(day + 2);
        return is ? withYear(day, day + 2) : null;
    }

    private boolean isParted(int i) {
        return tokens.width(i) >= 1 && tokens.width(i) <= LONGEST_GAP;
    }

    /** Christmas Day 1948, New Year's Eve, 1950. */
    @Nullable
    Day feast(int i) {
        int last = lastOfFeast(i);
        return last < 0 || !tokens.isFigures(last + 1) || tokens.width(last + 1) > LONGEST_GAP
                ? null
                : withYear(i, last + 1);
    }

    /** The last token of a feast that begins there, with the words before its year, or -1. */
    int lastOfFeast(int i) {
        if (!tokens.isWord(i, BEGINNINGS)) {
            return -1;
        }
        boolean two = tokens.isWord(i, BEFORE) && tokens.isWord(i + 1, AFTER);
        if (!two && !tokens.isWord(i, FEASTS)) {
            return -1;
        }
        int last = two ? i + 1 : i;
        while (last < i + MOST_FILLERS && tokens.isWord(last + 1, FILLERS)) {
            last++;
        }
        return last;
    }

    private @Nullable Day withYear(int first, int year) {
        Token token = tokens.at(year);
        if (token.length() == 4 && Days.isYear(token.number())) {
            return new Day(first, year, token.number(), Day.Manner.WORDS);
        }
        return token.length() == 2 ? new Day(first, year, Day.fullYear(token.number()), Day.Manner.WORDS) : null;
    }
}

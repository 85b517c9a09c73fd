package org.practicecommons.guard;

import java.util.Set;

/**
 * Days of birth told in parts: a year here, a day and month there, on either side of a word of birth and perhaps in the next
 * sentence; year, month and day each with its word; the day on which somebody will be an age.
 */
final class BirthParts {
    private static final int BEFORE = 12;
    private static final int AFTER = 18;
    private static final String APOSTROPHES = "'\u2018\u2019";
    private static final int OLDEST_YEAR = 1900;
    private static final int NEWEST_YEAR = 2035;
    private static final Set<String> FILLERS =
            Set.of("st", "nd", "rd", "th", "of", "the", "day", "month", "is", "m", "d", "and");
    private static final Set<String> ON = Set.of("on", "in", "years", "old", "the", "this", "next", "year");

    private final Tokens tokens;
    private final BirthWords words;
    private final Calendar calendar;
    private final OddDays odd;

    BirthParts(Tokens tokens, BirthWords words, Calendar calendar) {
        this.tokens = tokens;
        this.words = words;
        this.calendar = calendar;
        this.odd = new OddDays(tokens);
    }

    /** The last token of what tells a day of birth around a word of birth, or -1. */
    int lastAround(int birth) {
        int year = -1;
        int day = -1;
        if (isYearFirst(birth + 1) || isYearFirst(birth + 2) || isTriple(birth + 1) || isTriple(birth + 2)) {
            return birth + 3;
        }
        for (int i = birth + 1; i <= birth + AFTER && i < tokens.size() && !isParting(i); i++) {
            year = year < 0 && isYear(i) ? i : year;
            day = day < 0 && isDayAndMonth(i) ? i : day;
        }
        for (int i = birth - 1; i >= Math.max(0, birth - BEFORE) && (year < 0 || day < 0) && !isParting(i); i--) {
            year = year < 0 && isYear(i) ? i : year;
            day = day < 0 && isDayAndMonth(i) ? i : day;
        }
        return year >= 0 && day >= 0 ? Math.max(year, day) : -1;
    }

    /** 5, 5, 49. */
    private boolean isTriple(int i) {
        boolean parted = tokens.width(i + 1) <= 2 && tokens.width(i + 2) <= 2;
        return parted
                && tokens.at(i).isFigures()
                && tokens.isFigures(i + 1)
                && tokens.isFigures(i + 2)
                && tokens.at(i + 2).length() == 2
                && tokens.before(i + 1) != ':'
                && Days.isDay(tokens.at(i), tokens.at(i + 1));
    }

    /** 49-05-05. */
    private boolean isYearFirst(int i) {
        return tokens.at(i).length() == 2
                && tokens.at(i).isWritten()
                && tokens.isGluedByOne(i + 1)
                && tokens.isGluedByOne(i + 2)
                && tokens.before(i + 1) == tokens.before(i + 2)
                && tokens.at(i + 2).length() == 2
                && Days.isDay(tokens.at(i + 2), tokens.at(i + 1));
    }

    private boolean isParting(int i) {
        return words.isParting(i) && !"was".equals(tokens.word(i)) && !"by".equals(tokens.word(i));
    }

    private boolean isYear(int i) {
        Token token = tokens.at(i);
        boolean shortened = token.isFigures() && token.length() == 2 && APOSTROPHES.indexOf(tokens.before(i)) >= 0;
        return shortened
                || (token.isFigures()
                        && token.length() == 4
                        && token.number() >= OLDEST_YEAR
                        && token.number() <= NEWEST_YEAR
                        && !calendar.isIn(i, i)
                        && !calendar.isLargeNumberIn(i, i));
    }

    /** A day and month: 12 March, March 12, 12/3, month 3 day 12, the 12th of the 3rd, Boxing Day. */
    private boolean isDayAndMonth(int i) {
        if (odd.lastOfFeast(i) > i) {
            return true;
        }
        if (Days.isMonth(tokens.word(i))) {
            return isDay(i - 1) || isDay(i - 2) || isDay(i - 3) || isDay(i + 1) || isDay(i + 2);
        }
        if (tokens.isFigures(i)
                && tokens.at(i).length() == 4
                && LooseDays.isTogether(tokens.at(i).text() + "1950")
                && tokens.at(i).text().startsWith("0")) {
            return true;
        }
        if (!isDay(i) || calendar.isIn(i, i)) {
            return false;
        }
        int next = i + 1;
        while (next < i + 5 && tokens.isWord(next, FILLERS)) {
            next++;
        }
        char before = tokens.before(next);
        boolean parted = next > i + 1 || before == '/' || before == '-' || before == '.';
        return parted
                && isDay(next)
                && (Days.isOrdinal(tokens.word(i))
                        || tokens.at(i).number() <= 12
                        || tokens.at(next).number() <= 12)
                && tokens.width(next) <= 2;
    }

    private boolean isDay(int i) {
        Token token = tokens.at(i);
        return Days.isOrdinal(token.text())
                || (token.isFigures() && token.length() <= 2 && token.number() >= 1 && token.number() <= 31);
    }

    /** The last token of the day without a year on which somebody reaches an age, or -1; from the word of reaching on. */
    int lastOfReaching(int reaching) {
        int i = reaching + 2;
        while (i < reaching + 6 && tokens.isWord(i, ON)) {
            i++;
        }
        return i == reaching + 2 ? -1 : LooseDays.dayAndMonth(tokens, i);
    }
}

package org.practicecommons.guard;

import java.util.BitSet;
import java.util.List;

/**
 * Days, times, years, large numbers and numbers of publications, as people write them: their digits are part of no
 * telephone number and, unless they stand together, of no NHS number.
 */
final class Calendar {
    private static final int THOUSAND_DIGITS = 3;
    private static final int LONGEST_BOOK_GAP = 2;

    private final Tokens tokens;
    private final List<Day> days;
    private final BitSet dates = new BitSet();
    private final BitSet thousands = new BitSet();

    private Calendar(Tokens tokens, List<Day> days) {
        this.tokens = tokens;
        this.days = days;
    }

    static Calendar of(Tokens tokens) {
        Calendar calendar = new Calendar(tokens, Days.in(tokens));
        calendar.days.forEach(day -> calendar.dates.set(day.first(), day.last() + 1));
        int i = 0;
        while (i < tokens.size()) {
            i = Math.max(i + 1, tokens.at(i).isWritten() ? calendar.mark(i) : calendar.markBook(i));
        }
        return calendar;
    }

    List<Day> days() {
        return days;
    }

    /** Whether a date, a time or a publication's number lies among the tokens. */
    boolean isIn(int first, int last) {
        int date = dates.nextSetBit(first);
        return date >= 0 && date <= last;
    }

    /** Whether a number with commas between its thousands lies among the tokens. */
    boolean isLargeNumberIn(int first, int last) {
        int large = thousands.nextSetBit(first);
        return large >= 0 && large <= last;
    }

    private int mark(int i) {
        int large = endOfThousands(i);
        if (large > i + 1) {
            thousands.set(i, large);
            return large;
        }
        if (isPairOfTime(i) || isPairOfYears(i) || isYearAndMonthOfAddress(i)) {
            dates.set(i, i + 2);
            return i + 1;
        }
        return isPublication(i) ? markChain(i, ' ') : i;
    }

    /** The token after 1,234,567. */
    private int endOfThousands(int i) {
        if (tokens.at(i).length() > THOUSAND_DIGITS || (i > 0 && isChained(i) && tokens.before(i) == ',')) {
            return i;
        }
        int end = i + 1;
        while (tokens.isFigures(end) && tokens.width(end) == 1 && tokens.before(end) == ',') {
            if (tokens.at(end).length() != THOUSAND_DIGITS) {
                return i;
            }
            end++;
        }
        return end;
    }

    private boolean isPairOfTime(int i) {
        Token minute = tokens.at(i + 1);
        return isPair(i, ':', '.')
                && minute.length() == 2
                && tokens.at(i).length() <= 2
                && tokens.at(i).number() < 24
                && minute.number() < 60
                && (tokens.before(i + 1) == ':' || "am".equals(tokens.word(i + 2)) || "pm".equals(tokens.word(i + 2)));
    }

    /** 2024/25, 2024-2025. */
    private boolean isPairOfYears(int i) {
        Token next = tokens.at(i + 1);
        return isPair(i, '/', '-')
                && isYear(i)
                && (next.length() == 2 || isYear(i + 1))
                && next.number() % 100 == (tokens.at(i).number() + 1) % 100;
    }

    private boolean isYearAndMonthOfAddress(int i) {
        return isYear(i)
                && tokens.before(i) == '/'
                && isPairUnchecked(i, '/', '/')
                && tokens.at(i + 1).length() == 2
                && tokens.at(i + 1).number() <= 12;
    }

    private boolean isPair(int i, char divider, char other) {
        return isPairUnchecked(i, divider, other) && !isChained(i) && !isChained(i + 2);
    }

    private boolean isPairUnchecked(int i, char divider, char other) {
        char between = tokens.isFigures(i + 1) && tokens.width(i + 1) == 1 ? tokens.before(i + 1) : 0;
        return between == divider || between == other;
    }

    /** Whether digits with one stroke, point or colon between stand before. A hyphen may mean "to". */
    private boolean isChained(int i) {
        boolean near = i > 0 && tokens.isFigures(i) && tokens.isFigures(i - 1) && tokens.width(i) == 1;
        return near
                && tokens.before(i) != ' '
                && (tokens.before(i) != '-'
                        || (!isPairUnchecked(i, ':', ':') && tokens.at(i - 1).length() != 2));
    }

    private boolean isYear(int i) {
        return tokens.at(i).length() == 4 && Days.isYear(tokens.at(i).number());
    }

    /** A DOI begins with 10, a point, four digits or more and a stroke. */
    private boolean isPublication(int i) {
        return "10".equals(tokens.at(i).text())
                && isPairUnchecked(i, '.', '.')
                && tokens.at(i + 1).length() >= 4
                && tokens.at(i + 1).length() < 10
                && tokens.after(i + 1) == '/';
    }

    private int markBook(int i) {
        String word = tokens.word(i);
        boolean book = "isbn".equals(word) || "issn".equals(word);
        return book && tokens.isFigures(i + 1) && tokens.width(i + 1) <= LONGEST_BOOK_GAP ? markChain(i, ' ') : i;
    }

    /** Marks digits and words up to the next space; a book's number may have spaces between its groups. */
    private int markChain(int i, char end) {
        boolean book = tokens.at(i).isWord();
        int last = i + 1;
        while (last + 1 < tokens.size() && goesOn(last + 1, book, end)) {
            last++;
        }
        dates.set(i, last + 1);
        return last;
    }

    private boolean goesOn(int i, boolean book, char end) {
        boolean near = tokens.width(i) <= LONGEST_BOOK_GAP;
        return book ? near && (tokens.isFigures(i) || "x".equals(tokens.word(i))) : near && tokens.before(i) != end;
    }
}

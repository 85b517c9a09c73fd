package org.practicecommons.guard;

import java.util.Set;

/** Two dates with a hyphen for "to" between: 3.11.2024-01/02/2025. */
final class DayRanges {
    private static final Set<String> DIVIDERS = Set.of("/", ".", "-", "_");
    private static final int LONGEST_GAP = 3;

    private final Tokens tokens;

    DayRanges(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether a hyphen parts a date from another one that is whole.
     *
     * @param i the token behind the hyphen
     * @param other first token of the other date in figures
     * @param own what divides the parts of the date itself
     */
    boolean areParted(int i, int other, String own) {
        return "-".equals(divider(i))
                && (isInFigures(other, own) || (other < i ? endsInWords(i - 1) : beginsInWords(i)));
    }

    /** Pairs with nothing but hyphens between are no two dates, unless the year leads. */
    private boolean isInFigures(int i, String own) {
        String divider = divider(i + 1);
        Token a = tokens.at(i);
        Token b = tokens.at(i + 1);
        Token c = tokens.at(i + 2);
        boolean divided = DIVIDERS.contains(divider) && divider.equals(divider(i + 2));
        if (!divided || !a.isWritten() || !b.isWritten() || !c.isWritten()) {
            return false;
        }
        boolean hyphens = "-".equals(divider) && "-".equals(own);
        boolean full = c.length() == 4 && Days.isYear(c.number());
        return (a.length() == 4 && Days.isYear(a.number()) && Days.isDay(c, b))
                || (!hyphens && (c.length() == 2 || full) && a.length() <= 2 && Days.isDay(a, b));
    }

    private boolean endsInWords(int year) {
        return tokens.at(year).length() == 4
                && Days.isYear(tokens.at(year).number())
                && Days.isMonth(tokens.word(year - 1));
    }

    private boolean beginsInWords(int day) {
        return tokens.at(day).length() <= 2 && Days.isMonth(tokens.word(day + 1));
    }

    /** What divides a token from the one before, without the spaces around it. */
    String divider(int i) {
        if (tokens.width(i) == 0 || tokens.width(i) > LONGEST_GAP) {
            return "";
        }
        String gap = tokens.gap(i);
        return gap.length() == 1 ? gap : gap.strip();
    }
}

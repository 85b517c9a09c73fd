package org.practicecommons.guard;

import java.util.Set;

/** Figures that somebody counted: a row behind words such as "calls per day:", or each with its month or its noun. */
final class CountedFigures {
    /** How many words before a row of figures say what it is. */
    private static final int BEFORE = 10;
    /** The longest row that is followed back to its beginning, in figures. */
    private static final int LONGEST_ROW = 60;

    private static final int FEWEST_IN_ROW = 4;
    private static final Set<String> COUNTED = Set.of("""
            per daily weekly monthly quarterly yearly day days week weeks month months quarter quarters chart charts figures
            counts totals calls appointments percentages waits waiting minutes scores values data median mean average series
            readings baseline contacts bookings attendances referrals trend rates""".split("\\s+"));
    /** Words between what is counted and its figures. */
    private static final Set<String> INTRODUCING =
            Set.of("were", "are", "was", "is", "read", "reads", "shows", "show", "showed", "went", "gave", "at");

    private static final Set<String> NOUNS = Set.of("""
            patients people contacts bookings messages calls appointments reviews letters texts visits forms replies responses
            referrals views reads comments minutes hours days weeks months points items tests invitations households members
            practices sessions slots questions staff cases searches records requests consultations jabs doses vaccinations
            attendances admissions invites emails downloads beds""".split("\\s+"));
    private static final Set<String> WEEKDAYS = Set.of(
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private final Tokens tokens;

    CountedFigures(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether it is a word for what is counted. */
    boolean isNoun(int i) {
        return tokens.isWord(i, NOUNS);
    }

    /** Whether the groups belong to a row of four figures or more, none a single digit, which words introduce as counts. */
    boolean areRow(int[] groups) {
        if (groups.length < FEWEST_IN_ROW || !areLongEnough(groups) || areReadOut(groups)) {
            return false;
        }
        int first = groups[0];
        while (first > groups[0] - LONGEST_ROW
                && tokens.isFigures(first - 1)
                && tokens.width(first) <= 2
                && tokens.before(first) != ':'
                && !tokens.gap(first).startsWith(":")) {
            first--;
        }
        boolean introduced = tokens.gap(first).startsWith(":") || tokens.isWord(first - 1, INTRODUCING);
        for (int i = first - 1; introduced && i >= first - BEFORE; i--) {
            if (tokens.isWord(i, COUNTED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether other words than "and" stand between. */
    private boolean areReadOut(int[] groups) {
        for (int i = 1; i < groups.length; i++) {
            for (int word = groups[i - 1] + 1; word < groups[i]; word++) {
                if (!tokens.isFigures(word) && !"and".equals(tokens.word(word))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Single digits only among pairs: ten of them, or one beside longer groups, may be a number. */
    private boolean areLongEnough(int[] groups) {
        int single = 0;
        int longest = 0;
        for (int group : groups) {
            single += tokens.at(group).length() == 1 ? 1 : 0;
            longest = Math.max(longest, tokens.at(group).length());
            if (!tokens.at(group).isWritten()) {
                return false;
            }
        }
        return single == 0 || (longest == 2 && single < groups.length / 2);
    }

    /** Whether a month or a weekday, or a noun for what is counted, parts each group from the next. */
    boolean haveNames(int[] groups) {
        for (int i = 1; i < groups.length; i++) {
            if (!isNameBetween(groups[i - 1] + 1, groups[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isNameBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Days.isMonth(tokens.word(i)) || tokens.isWord(i, WEEKDAYS) || tokens.isWord(i, NOUNS)) {
                return true;
            }
        }
        return false;
    }
}

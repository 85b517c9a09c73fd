package org.practicecommons.guard;

import java.util.Set;

/** What stands between groups of digits, and whether it joins them. */
final class DigitGaps {
    /** The longest stretch that still joins two groups, in characters. */
    private static final int LONGEST = 40;
    /** The longest stretch without words. */
    private static final int LONGEST_SIGNS = 12;
    /** Words by which somebody reads out a number. */
    private static final Set<String> JOINING = Set.of(
            "and",
            "then",
            "dash",
            "hyphen",
            "space",
            "dot",
            "point",
            "slash",
            "stroke",
            "followed",
            "next",
            "plus",
            "comma",
            "minus",
            "underscore",
            "finally",
            "lastly",
            "ending",
            "ends",
            "starts",
            "starting",
            "begins",
            "beginning",
            "continues",
            "continuing",
            "goes",
            "digits",
            "digit",
            "bit",
            "block",
            "group",
            "colon",
            "gap",
            "pause",
            "br",
            "b",
            "x",
            "nbsp");
    /** Words that may stand beside those. */
    private static final Set<String> BESIDE = Set.of(
            "by", "in", "the", "is", "are", "it", "that", "after", "with", "first", "second", "third", "last", "middle",
            "part", "end", "full", "stop", "new", "line", "final", "again", "also", "period", "a", "on");

    private static final Set<String> LIST_END = Set.of("and", "or", "to");
    /** Figures with these are amounts. */
    private static final String MEASURED = "%\u00a3$\u20ac\u00b0";

    /** From the tightest to the loosest. */
    enum Tie {
        SIGNS,
        JOINING_WORDS,
        OTHER_WORDS,
        APART
    }

    private final Tokens tokens;

    DigitGaps(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The loosest tie among groups. */
    Tie loosest(int[] groups) {
        Tie loosest = Tie.SIGNS;
        for (int i = 1; i < groups.length && loosest != Tie.APART; i++) {
            Tie tie = tie(groups[i - 1], groups[i]);
            loosest = tie.compareTo(loosest) > 0 ? tie : loosest;
        }
        return loosest;
    }

    private Tie tie(int left, int right) {
        int from = tokens.at(left).to();
        int to = tokens.at(right).from();
        boolean near = to - from <= (right - left == 1 ? LONGEST_SIGNS : LONGEST);
        if (!near || isMeasured(from, to)) {
            return Tie.APART;
        }
        return right - left == 1 ? Tie.SIGNS : words(left + 1, right);
    }

    /** Digits that are not among the groups count the groups. */
    private Tie words(int from, int to) {
        boolean joining = false;
        for (int i = from; i < to; i++) {
            boolean joins = tokens.isFigures(i) || tokens.isWord(i, JOINING);
            if (!joins && !tokens.isWord(i, BESIDE)) {
                return Tie.OTHER_WORDS;
            }
            joining |= joins;
        }
        return joining ? Tie.JOINING_WORDS : Tie.OTHER_WORDS;
    }

    private boolean isMeasured(int from, int to) {
        for (int i = from; i < to; i++) {
            if (MEASURED.indexOf(tokens.text().at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma or semicolon alone divides some of the groups, as in a list. */
    boolean isList(int[] groups) {
        for (int i = 1; i < groups.length; i++) {
            boolean noWords = groups[i] - groups[i - 1] == 1;
            if (noWords && (sign(groups[i]).startsWith(",") || sign(groups[i]).startsWith(";"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether hyphens or colons stand between some of the groups: 16-24, 25-34; 2024: 12, 13. */
    boolean areRanges(int[] groups) {
        for (int i = 1; i < groups.length; i++) {
            String sign = sign(groups[i]);
            if ("-".equals(sign) || ":".equals(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no list goes on before or behind the groups. */
    boolean standAlone(int[] groups) {
        int first = groups[0];
        int next = groups[groups.length - 1] + 1;
        boolean after = (tokens.isFigures(next) && tokens.width(next) <= 2)
                || (tokens.isWord(next, LIST_END) && tokens.isFigures(next + 1));
        return !after && !(tokens.isFigures(first - 1) && tokens.width(first) <= 2);
    }

    /** Whether points alternate with other signs, as in a row of figures with decimals. */
    boolean areDecimals(int[] groups) {
        int points = 0;
        for (int i = 1; i < groups.length; i++) {
            points += ".".equals(sign(groups[i])) ? 1 : 0;
        }
        return points > 1 && points < groups.length - 1;
    }

    private String sign(int i) {
        String gap = tokens.gap(i);
        return gap.length() == 1 ? gap : gap.strip();
    }
}

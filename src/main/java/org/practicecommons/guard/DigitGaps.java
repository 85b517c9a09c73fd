package org.practicecommons.guard;

import java.util.Set;

/** What stands between groups of digits, and whether it joins them. */
final class DigitGaps {
    /** The longest stretch that still joins two groups, in characters. */
    private static final int LONGEST = 40;
    /** How long digits are that a point and a space part from the next. */
    private static final int SENTENCE_END = 6;
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
            "part", "end", "full", "stop", "new", "line", "final", "again", "check", "also", "period", "a", "on");

    /** Figures with these are amounts. */
    static final String MEASURED = "%\u00a3$\u20ac\u00b0";

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
        boolean sentenceEnds =
                tokens.at(left).length() >= SENTENCE_END && tokens.gap(left + 1).startsWith(". ");
        if (!near || sentenceEnds || isMeasured(from, to)) {
            return Tie.APART;
        }
        return right - left == 1 ? Tie.SIGNS : words(left + 1, right);
    }

    /** Digits that are not among the groups count the groups. */
    private Tie words(int from, int to) {
        boolean joining = false;
        for (int i = from; i < to; i++) {
            if (tokens.isGluedByOne(i) && tokens.before(i) == '.') {
                return Tie.APART;
            }
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
}

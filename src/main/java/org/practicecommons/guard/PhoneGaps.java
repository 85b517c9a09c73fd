package org.practicecommons.guard;

import java.util.Set;

/** What stands between the parts of a telephone number. */
final class PhoneGaps {
    /** Signs that part figures instead of joining a number. */
    private static final String PARTING = "%\u00a3$\u20ac=<>+#@&?!";
    /** Words by which somebody reads out a number. */
    private static final Set<String> JOINING = Set.of(
            "then", "and", "dash", "hyphen", "space", "dot", "slash", "stroke", "next", "followed", "by", "comma");

    private static final int FEWEST_BEFORE_WORD = 3;
    private static final int MOST_WORDS = 4;
    /** Digits enough for a number of its own, so that a point behind them ends a sentence. */
    private static final int ENOUGH = 6;

    private static final int LONGEST_GAP = 4;

    private final Tokens tokens;

    PhoneGaps(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token with which a number goes on, or -1. Words may join its parts: 07700 then 900 then 123. */
    int next(int i, CharSequence digits) {
        if (goesOn(i + 1)) {
            return i + 1;
        }
        if (digits.length() < FEWEST_BEFORE_WORD || digits.charAt(0) != '0') {
            return -1;
        }
        int next = i + 1;
        while (next < i + MOST_WORDS && tokens.isWord(next, JOINING) && tokens.width(next) <= 2) {
            next++;
        }
        return next > i + 1 && !"and".equals(tokens.word(next - 1)) && tokens.isFigures(next) && tokens.width(next) <= 2
                ? next
                : -1;
    }

    boolean goesOn(int i) {
        boolean sentenceEnds =
                tokens.at(i - 1).length() >= ENOUGH && tokens.gap(i).startsWith(". ");
        if (!tokens.isFigures(i) || tokens.width(i) > LONGEST_GAP || sentenceEnds) {
            return false;
        }
        for (int at = tokens.at(i - 1).to(); at < tokens.at(i).from(); at++) {
            if (PARTING.indexOf(tokens.text().at(at)) >= 0) {
                return false;
            }
        }
        return true;
    }
}

package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * NHS numbers with letters in place of digits in some groups: {@code 8O3 47l 5919}. Each group has a digit as a rule, the groups are
 * of three, three and four signs or one of ten, and the check digit is right: no prose meets all of that by chance.
 */
final class LookAlikes {
    private static final String LETTERS = "oli|szb";
    private static final String DIGITS = "0111528";
    /** How many of the letters, from the first, make a group of their own. */
    private static final int WORDLESS = 3;

    private static final Set<String> WORDS = Set.of("oil", "ill", "lol", "loo", "oli", "lolo");
    private static final int TEN = NhsNumberCheck.DIGITS;
    private static final int[] GROUPS = {3, 3, 4};
    private static final int LONGEST_GAP = 3;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_BARS = 3;

    private final FoldedText text;
    private final List<Finding> found = new ArrayList<>();

    private LookAlikes(FoldedText text) {
        this.text = text;
    }

    static List<Finding> in(FoldedText text) {
        LookAlikes numbers = new LookAlikes(text);
        int at = 0;
        while (at < text.length()) {
            at = numbers.isSign(at) ? numbers.findAt(at) : numbers.endOfWord(at);
        }
        return numbers.found;
    }

    /** The place behind the letters and signs that stand together there. */
    private int endOfWord(int from) {
        int to = from + 1;
        while (to < text.length() && text.isLetter(from) && (text.isLetter(to) || text.isDigit(to))) {
            to++;
        }
        return to;
    }

    /** Looks at the group that begins there, and says where to go on. */
    private int findAt(int from) {
        int end = endOfGroup(from);
        int last = end - from == TEN ? end : endOfGroups(from, end);
        if (last > 0 && isNumber(from, last)) {
            found.add(text.finding(IdentifierKind.NHS_NUMBER, from, last));
            return last;
        }
        return end;
    }

    /** Where three groups end of which the first ends there, or 0. */
    private int endOfGroups(int from, int end) {
        int start = from;
        int to = end;
        for (int group = 0; to - start == GROUPS[group] && mayBeDigits(start, to); to = endOfGroup(start)) {
            if (++group == GROUPS.length) {
                return to;
            }
            start = afterGap(to);
        }
        return 0;
    }

    private int afterGap(int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST_GAP && !text.isDigit(to) && !text.isLetter(to)) {
            to++;
        }
        return to;
    }

    /** Where the signs end that look like digits; the same place when a word goes on behind them. */
    private int endOfGroup(int from) {
        int to = from;
        while (to < text.length() && isSign(to)) {
            to++;
        }
        return text.isLetter(to) ? endOfWord(to) : to;
    }

    /** Whether a digit is among the signs, or all are such as make no word: OOl. */
    private boolean mayBeDigits(int from, int to) {
        boolean wordless = !WORDS.contains(text.text(from, to));
        for (int i = from; i < to; i++) {
            if (text.isDigit(i)) {
                return true;
            }
            wordless &= LETTERS.indexOf(text.at(i)) < WORDLESS;
        }
        return wordless;
    }

    /** Bars at both ends, or many, are those of a table. Tens of years (20s, 30s) and amounts stay. */
    private boolean isNumber(int from, int to) {
        StringBuilder digits = new StringBuilder(TEN);
        int written = 0;
        int bars = 0;
        for (int i = from; i < to; i++) {
            char sign = text.at(i);
            int like = LETTERS.indexOf(sign);
            written += text.isDigit(i) ? 1 : 0;
            bars += sign == '|' ? 1 : 0;
            if (isTens(i)) {
                return false;
            }
            if (like >= 0) {
                digits.append(DIGITS.charAt(like));
            } else if (text.isDigit(i)) {
                digits.append(sign);
            }
        }
        boolean table = bars > MOST_BARS || (text.at(from) == '|' && text.at(to - 1) == '|');
        return written >= FEWEST_DIGITS && written < TEN && !table && NhsNumberCheck.isValid(digits);
    }

    private boolean isTens(int i) {
        return text.at(i) == 's' && text.at(i - 1) == '0' && !text.isCapital(i) && !isSign(i + 1);
    }

    private boolean isSign(int i) {
        char sign = text.at(i);
        return text.isDigit(i) || (LETTERS.indexOf(sign) >= 0 && !(sign == 'l' && text.isCapital(i)));
    }
}

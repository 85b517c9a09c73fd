package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * National Insurance numbers: two letters, six digits, A to D. Letters and prefixes that are never given out are none
 * (HMRC manual NIM39110). The last letter may be missing where the words say what it is.
 */
final class InsuranceNumbers {
    private static final String NEVER_FIRST = "dfiquv";
    private static final String NEVER_SECOND = "dfioquv";
    private static final Set<String> NO_PREFIX = Set.of("bg", "gb", "kn", "nk", "nt", "tn", "zz");
    private static final Set<String> LAST = Set.of("a", "b", "c", "d");
    /** Words that may stand before a number and the word "a". */
    private static final Set<String> ENGLISH = Set.of(
            "we", "as", "at", "by", "he", "my", "me", "am", "an", "be", "go", "or", "on", "us", "mr", "ms", "pm", "re");

    private static final Set<String> NAMES = Set.of("insurance", "ni", "nino");
    private static final int DIGITS = 6;
    private static final int LONGEST_GAP = 3;
    private static final int NAME_BEFORE = 6;

    private final Tokens tokens;

    private InsuranceNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Finding> in(Tokens tokens) {
        InsuranceNumbers numbers = new InsuranceNumbers(tokens);
        List<Finding> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.isWord(i - 1, NAMES)) {
                numbers.findLabelled(i - 1, found);
            }
            if (tokens.isFigures(i) && (tokens.at(i - 1).isWord() || numbers.isOh(i - 1))) {
                numbers.findAt(i, found);
            }
        }
        return found;
    }

    /** Behind words for it also with letters that are never given out, and with a digit more or less. */
    private void findLabelled(int name, List<Finding> found) {
        for (int i = name + 1; i <= name + NAME_BEFORE; i++) {
            FigureRow row = FigureRow.at(tokens, i);
            boolean letters = tokens.word(i - 1).length() <= 2
                    && !tokens.word(i - 1).isEmpty()
                    && tokens.width(i) <= LONGEST_GAP
                    && tokens.isCapital(i - 1)
                    && !NAMES.contains(tokens.word(i - 1));
            if (row.digits() > 0 && (letters || isSuffix(row.last() + 1))) {
                if (Math.abs(row.digits() - DIGITS) <= 1) {
                    found.add(tokens.finding(IdentifierKind.NATIONAL_INSURANCE_NUMBER, i - 1, row.last()));
                }
                return;
            }
        }
    }

    private void findAt(int digits, List<Finding> found) {
        int first = firstOfPrefix(digits);
        int last = first < 0 ? -1 : lastOfDigits(digits);
        if (last < 0) {
            return;
        }
        boolean suffix = isSuffix(last + 1) && !(digits == last && isEnglish(first, digits, last + 1));
        if (isNamed(first) || (suffix && !CodeLabels.isCode(tokens, first))) {
            found.add(tokens.finding(IdentifierKind.NATIONAL_INSURANCE_NUMBER, first, suffix ? last + 1 : last));
        }
    }

    /** The token with which the two letters begin, or -1. */
    private int firstOfPrefix(int digits) {
        String letters = isOh(digits - 1) ? "oh" : tokens.word(digits - 1);
        if (tokens.width(digits) > LONGEST_GAP || DigitGaps.MEASURED.indexOf(tokens.before(digits)) >= 0) {
            return -1;
        }
        if (letters.length() == 1 && tokens.word(digits - 2).length() == 1 && tokens.width(digits - 1) <= LONGEST_GAP) {
            return isPrefix(tokens.word(digits - 2) + letters) ? digits - 2 : -1;
        }
        boolean joined = letters.length() > 2 && NAMES.contains(letters.substring(0, letters.length() - 2));
        String prefix = joined ? letters.substring(letters.length() - 2) : letters;
        return isPrefix(prefix) && !tokens.isGlued(digits - 1) ? digits - 1 : -1;
    }

    /** The letters O and H, which are read as nought elsewhere. */
    private boolean isOh(int i) {
        Token token = tokens.at(i);
        return token.kind() == Token.Kind.SPELLED
                && tokens.text().text(token.from(), token.to()).equals("oh");
    }

    private static boolean isPrefix(String letters) {
        return letters.length() == 2
                && isLatin(letters.charAt(0))
                && isLatin(letters.charAt(1))
                && NEVER_FIRST.indexOf(letters.charAt(0)) < 0
                && NEVER_SECOND.indexOf(letters.charAt(1)) < 0
                && !NO_PREFIX.contains(letters);
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /** The token with which six digits are full, or -1. */
    private int lastOfDigits(int first) {
        int digits = 0;
        for (int i = first; tokens.isFigures(i) && digits < DIGITS; i++) {
            boolean near =
                    i == first || (tokens.width(i) <= LONGEST_GAP && (tokens.before(i) != '.' || tokens.width(i) == 1));
            digits += near ? tokens.at(i).length() : LONGEST_GAP * DIGITS;
            if (digits == DIGITS) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSuffix(int i) {
        return tokens.isWord(i, LAST) && tokens.width(i) <= LONGEST_GAP && !tokens.isGlued(i + 1);
    }

    private boolean isEnglish(int first, int digits, int suffix) {
        return "a".equals(tokens.word(suffix))
                && tokens.before(suffix) == ' '
                && tokens.before(digits) == ' '
                && !tokens.isCapital(suffix)
                && (tokens.isWord(first, ENGLISH) || tokens.isCapital(first));
    }

    private boolean isNamed(int first) {
        for (int i = first - 1; i >= first - NAME_BEFORE; i--) {
            if (tokens.isWord(i, NAMES)) {
                return true;
            }
        }
        return false;
    }
}

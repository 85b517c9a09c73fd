package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * NHS numbers: ten digits with a right check digit that stand together, in groups, or in groups with words between. Ten
 * together are always one. The digits are read three times: all of them, without digits in words, and without single
 * digits, for these may count the groups ("first 943, last 4 digits 5919").
 */
final class NhsNumbers {
    private static final int TEN = NhsNumberCheck.DIGITS;
    private static final Set<String> DIGIT = Set.of("digit", "digits");

    private final Tokens tokens;
    private final BitSet publicNumbers;
    private final JoinedDigits joined;
    private final List<Finding> found = new ArrayList<>();

    private NhsNumbers(Tokens tokens, Calendar calendar, BitSet publicNumbers) {
        this.tokens = tokens;
        this.publicNumbers = publicNumbers;
        this.joined = new JoinedDigits(tokens, calendar);
    }

    /**
     * @param calendar what is a date
     * @param publicNumbers tokens of telephone numbers that are no person's
     */
    static List<Finding> in(Tokens tokens, Calendar calendar, BitSet publicNumbers) {
        NhsNumbers numbers = new NhsNumbers(tokens, calendar, publicNumbers);
        numbers.findIn(i -> true);
        numbers.findIn(i -> tokens.at(i).isWritten());
        numbers.findIn(i -> tokens.at(i).length() > 1);
        return numbers.found;
    }

    private void findIn(IntPredicate which) {
        int[] groups = IntStream.range(0, tokens.size())
                .filter(i -> tokens.isFigures(i) && which.test(i) && !publicNumbers.get(i) && !isCount(i))
                .toArray();
        int first = 0;
        while (first < groups.length) {
            first = findAt(groups, first);
        }
    }

    /** Whether it says how many digits come: 4-digit, last four digits. */
    private boolean isCount(int i) {
        return tokens.at(i).length() == 1 && tokens.isWord(i + 1, DIGIT);
    }

    /** Looks for a number that begins with a group, and says with which group to go on. */
    private int findAt(int[] groups, int first) {
        Token token = tokens.at(groups[first]);
        if (token.length() >= TEN) {
            findWithin(groups[first]);
            return first + 1;
        }
        int last = lastOfTen(groups, first);
        if (last >= 0
                && isValid(groups, first, last)
                && joined.areOneNumber(Arrays.copyOfRange(groups, first, last + 1))) {
            found.add(tokens.finding(IdentifierKind.NHS_NUMBER, groups[first], groups[last]));
            return last + 1;
        }
        return first + 1;
    }

    /** Ten together, or several times ten. */
    private void findWithin(int i) {
        String digits = tokens.at(i).text();
        boolean all = digits.length() % TEN == 0 && digits.length() <= TEN * TEN;
        for (int at = 0; all && at < digits.length(); at += TEN) {
            all = NhsNumberCheck.isValid(digits, at);
        }
        if (all && !CodeLabels.isCode(tokens, i)) {
            found.add(tokens.finding(IdentifierKind.NHS_NUMBER, i, i));
        }
    }

    /** The group with which ten digits are full, or -1. */
    private int lastOfTen(int[] groups, int first) {
        int digits = 0;
        for (int last = first; last < groups.length && digits < TEN; last++) {
            digits += tokens.at(groups[last]).length();
            if (digits == TEN) {
                return last;
            }
        }
        return -1;
    }

    private boolean isValid(int[] groups, int first, int last) {
        StringBuilder digits = new StringBuilder(TEN);
        for (int i = first; i <= last; i++) {
            digits.append(tokens.at(groups[i]).text());
        }
        return NhsNumberCheck.isValid(digits);
    }
}

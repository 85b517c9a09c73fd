package org.practicecommons.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Says whether groups of ten digits in all are meant as one number, or are figures that happen to stand in one sentence.
 * When in doubt they are one: a number that is missed does more harm than a sentence that has to be worded anew.
 */
final class JoinedDigits {
    /** How many tokens before the digits the words "NHS number" count. */
    private static final int NAME_BEFORE = 9;

    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "of", "since", "by", "from", "during", "until", "till", "to", "year", "for", "late", "early",
            "before", "after");
    private static final Set<String> BEFORE_GLUED =
            Set.of("nhs", "no", "n", "num", "number", "nr", "nhsno", "nhsnumber", "ref", "id");
    private static final Set<String> NUMBER = Set.of("no", "num", "number", "nr", "id", "nos");
    private static final int[] USUAL = {3, 3, 4};
    private static final List<int[]> SHAPES = List.of(
            USUAL,
            new int[] {4, 3, 3},
            new int[] {3, 4, 3},
            new int[] {5, 5},
            new int[] {2, 2, 2, 2, 2},
            new int[] {3, 3, 2, 2},
            new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});

    private final Tokens tokens;
    private final Calendar calendar;
    private final DigitGaps gaps;

    JoinedDigits(Tokens tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.gaps = new DigitGaps(tokens);
    }

    boolean areOneNumber(int[] ten) {
        DigitGaps.Tie tie = gaps.loosest(ten);
        if (tie == DigitGaps.Tie.APART || calendar.isIn(ten[0], ten[ten.length - 1])) {
            return false;
        }
        if (isNamed(ten[0])) {
            return true;
        }
        boolean usual = isShaped(ten, USUAL);
        return switch (tie) {
            case SIGNS -> usual || (!isSomethingElse(ten) && !gaps.areDecimals(ten) && !isOddList(ten));
            case JOINING_WORDS -> usual || (!isSomethingElse(ten) && !isOddList(ten));
            default -> usual && !isSomethingElse(ten) && !endsWithYear(ten);
        };
    }

    /** A list of ages, steps or amounts: commas between, and going up or going on. */
    private boolean isOddList(int[] ten) {
        return gaps.isList(ten)
                && (isAscending(ten) || gaps.areRanges(ten) || (!isShapedLikeANumber(ten) && !gaps.standAlone(ten)));
    }

    /** Whether they hold a code such as HYP008, a number with thousands, or several years. */
    private boolean isSomethingElse(int[] ten) {
        return Arrays.stream(ten).anyMatch(this::isPartOfCode)
                || calendar.isLargeNumberIn(ten[0], ten[ten.length - 1])
                || Arrays.stream(ten).filter(this::isYear).count() > 1;
    }

    private boolean isPartOfCode(int i) {
        boolean glued = tokens.isGlued(i) && tokens.at(i - 1).isWord() && !tokens.isWord(i - 1, BEFORE_GLUED);
        return glued && !tokens.isGlued(i - 1);
    }

    private boolean isYear(int i) {
        return tokens.at(i).length() == 4 && Days.isYear(tokens.at(i).number());
    }

    private boolean endsWithYear(int[] ten) {
        int last = ten[ten.length - 1];
        return isYear(last) && (tokens.isWord(last - 1, BEFORE_YEAR) || Days.isMonth(tokens.word(last - 1)));
    }

    private boolean isShapedLikeANumber(int[] ten) {
        return ten.length == 2
                || Arrays.stream(ten).noneMatch(i -> tokens.at(i).isWritten())
                || SHAPES.stream().anyMatch(shape -> isShaped(ten, shape));
    }

    private boolean isShaped(int[] ten, int[] shape) {
        if (ten.length != shape.length) {
            return false;
        }
        for (int i = 0; i < ten.length; i++) {
            if (tokens.at(ten[i]).length() != shape[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether groups go up from each to the next, as ages in a list do. */
    private boolean isAscending(int[] ten) {
        for (int i = 1; i < ten.length; i++) {
            if (tokens.at(ten[i]).number() <= tokens.at(ten[i - 1]).number()) {
                return false;
            }
        }
        return ten.length > 3;
    }

    private boolean isNamed(int first) {
        for (int i = first - 1; i > first - NAME_BEFORE && i >= 0; i--) {
            if ("nhs".equals(tokens.word(i))) {
                return i == first - 1 || tokens.isWord(i + 1, NUMBER);
            }
        }
        return false;
    }
}

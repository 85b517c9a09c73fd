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
    private static final int[] BILLIONS = {1, 3, 3, 3};
    private static final int[] CQC = {1, 9};
    private static final Set<String> INSPECTED = Set.of("cqc", "provider", "location");
    private static final int[] PAIRS = {2, 2, 2, 2, 2};
    private static final List<int[]> SHAPES = List.of(
            USUAL,
            new int[] {4, 3, 3},
            new int[] {3, 4, 3},
            new int[] {5, 5},
            PAIRS,
            new int[] {3, 3, 2, 2},
            new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});

    private final Tokens tokens;
    private final Calendar calendar;
    private final DigitGaps gaps;
    private final FigureSigns signs;
    private final CountedFigures counted;
    private final FigureSeries series;

    JoinedDigits(Tokens tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.gaps = new DigitGaps(tokens);
        this.signs = new FigureSigns(tokens);
        this.counted = new CountedFigures(tokens);
        this.series = new FigureSeries(tokens, counted);
    }

    boolean areOneNumber(int[] ten) {
        DigitGaps.Tie tie = gaps.loosest(ten);
        if (tie == DigitGaps.Tie.APART || calendar.isIn(ten[0], ten[ten.length - 1])) {
            return false;
        }
        if (isNamed(ten[0]) || isFormatted(ten)) {
            return true;
        }
        boolean usual = isShaped(ten, USUAL);
        if (CodeLabels.isCode(tokens, ten[0])
                || series.areSaidToBe(ten)
                || (!usual && (series.arePartOfRow(ten) || series.areRatios(ten)))) {
            return false;
        }
        if (usual && signs.areAllListed(ten) && signs.isWithinList(ten)) {
            return false;
        }
        return switch (tie) {
            case SIGNS -> usual || (!isSomethingElse(ten) && !signs.areDecimals(ten) && !areFigures(ten));
            case JOINING_WORDS -> usual || (!isSomethingElse(ten) && !areFigures(ten));
            default -> usual && !isSomethingElse(ten) && !endsWithYear(ten) && !counted.haveNames(ten);
        };
    }

    private boolean areFigures(int[] ten) {
        return isInspected(ten)
                || signs.isMeasured(ten)
                || signs.areLabelled(ten)
                || isOddList(ten)
                || counted.areRow(ten);
    }

    /** 9,434,765,919, as a spreadsheet shows it; amounts of that size have a sign or a noun. */
    private boolean isFormatted(int[] ten) {
        return isShaped(ten, BILLIONS)
                && calendar.isLargeNumberIn(ten[0], ten[0])
                && !signs.isMeasured(ten)
                && !counted.isNoun(ten[ten.length - 1] + 1);
    }

    /** 1-123456789, as the CQC numbers providers and places. */
    private boolean isInspected(int[] ten) {
        return isShaped(ten, CQC)
                && tokens.before(ten[1]) == '-'
                && (tokens.isWord(ten[0] - 1, INSPECTED)
                        || tokens.isWord(ten[0] - 2, INSPECTED)
                        || tokens.isWord(ten[0] - 3, INSPECTED));
    }

    /** A list of ages, steps or amounts: commas between, and going up or going on. */
    private boolean isOddList(int[] ten) {
        return signs.isList(ten)
                && (isAscending(ten)
                        || signs.areRanges(ten)
                        || (!signs.standAlone(ten) && (!isShapedLikeANumber(ten) || isShaped(ten, PAIRS))));
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
        boolean the = "the".equals(tokens.word(last - 1)) && tokens.isWord(last - 2, BEFORE_YEAR);
        return isYear(last) && (the || tokens.isWord(last - 1, BEFORE_YEAR) || Days.isMonth(tokens.word(last - 1)));
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

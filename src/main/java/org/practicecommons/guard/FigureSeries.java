package org.practicecommons.guard;

import java.util.Set;

/** Series of figures over time: more of them than ten digits in one row, or three that are said to be of three things. */
final class FigureSeries {
    private static final int FEWEST = 6;
    private static final int LONGEST_FIGURE = 4;
    private static final Set<String> ACROSS = Set.of("in", "across", "for", "over", "by", "at", "from", "among");
    private static final Set<String> THE = Set.of("the", "our", "all", "these", "those");

    private final Tokens tokens;
    private final CountedFigures counted;

    FigureSeries(Tokens tokens, CountedFigures counted) {
        this.tokens = tokens;
        this.counted = counted;
    }

    /** Whether the groups are a part of a longer row of figures with the same sign between all of them. */
    boolean arePartOfRow(int[] ten) {
        int first = ten[0];
        int last = ten[ten.length - 1];
        if (ten.length < 3 || last - first != ten.length - 1) {
            return false;
        }
        String sign = tokens.gap(ten[1]);
        if (!" ".equals(sign) && !", ".equals(sign) && !",".equals(sign) && !"; ".equals(sign) && !"/".equals(sign)) {
            return false;
        }
        boolean goesOn = isLink(first, sign) || isLink(last + 1, sign);
        return goesOn && areEven(ten, sign) && isRow(first, last, sign);
    }

    /** Whether there are enough of them; looked for no farther than that, so that long rows cost no more. */
    private boolean isRow(int first, int last, String sign) {
        int from = first;
        while (last - from + 1 < FEWEST && isLink(from, sign)) {
            from--;
        }
        int to = last;
        while (to - from + 1 < FEWEST && isLink(to + 1, sign)) {
            to++;
        }
        return to - from + 1 >= FEWEST;
    }

    /** Two of a row of ratios, such as blood pressures: 128/76 134/82 141/90. */
    boolean areRatios(int[] ten) {
        int first = ten[0];
        int last = ten[ten.length - 1];
        boolean two = ten.length == 4
                && last - first == 3
                && "/".equals(tokens.gap(ten[1]))
                && "/".equals(tokens.gap(ten[3]))
                && !"/".equals(tokens.gap(ten[2]));
        boolean before =
                tokens.isFigures(first - 1) && tokens.isFigures(first - 2) && "/".equals(tokens.gap(first - 1));
        boolean after = tokens.isFigures(last + 1) && tokens.isFigures(last + 2) && "/".equals(tokens.gap(last + 2));
        boolean within = ten.length == 4
                && last - first == 3
                && "/".equals(tokens.gap(ten[2]))
                && "/".equals(tokens.gap(first))
                && "/".equals(tokens.gap(last + 1));
        return within || (two && (before || after));
    }

    private boolean isLink(int i, String sign) {
        return tokens.isFigures(i)
                && tokens.isFigures(i - 1)
                && tokens.at(i).isWritten()
                && tokens.at(i).length() <= LONGEST_FIGURE
                && tokens.at(i - 1).length() <= LONGEST_FIGURE
                && sign.equals(tokens.gap(i));
    }

    private boolean areEven(int[] ten, String sign) {
        for (int i = 1; i < ten.length; i++) {
            if (!sign.equals(tokens.gap(ten[i])) || !tokens.at(ten[i]).isWritten()) {
                return false;
            }
        }
        return true;
    }

    /** Three figures of three channels, or figures with a noun behind: 420 388 4012 contacts. */
    boolean areSaidToBe(int[] ten) {
        int next = ten[ten.length - 1] + 1;
        if (!" ".equals(tokens.gap(ten[1])) && !tokens.gap(ten[1]).startsWith(",")) {
            return false;
        }
        int how = tokens.isWord(next, ACROSS) ? next + 1 : -1;
        how = how > 0 && tokens.isWord(how, THE) ? how + 1 : how;
        boolean things = how > 0 && tokens.isFigures(how) && tokens.at(how).number() == ten.length;
        return things || (counted.isNoun(next) && " ".equals(tokens.gap(next)));
    }
}

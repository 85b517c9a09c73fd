package org.practicecommons.guard;

import java.util.Set;

/** Signs by which groups of digits show that they are figures: of a list, ranges, decimals, labels, amounts. */
final class FigureSigns {
    private static final Set<String> PERCENT = Set.of("per", "percent", "pc");
    private static final Set<String> LIST_END = Set.of("and", "or", "to");
    /** Shorter figures may be a day, a time or a place in a list before or behind a number. */
    private static final int SHORTEST_LISTED = 3;

    private final Tokens tokens;

    FigureSigns(Tokens tokens) {
        this.tokens = tokens;
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

    /**
     * Whether points alternate with other signs, as in a row of figures with decimals: never two points in a row, and no
     * second kind of sign unless it is a bracket.
     */
    boolean areDecimals(int[] groups) {
        int points = 0;
        String before = "";
        String other = "";
        for (int i = 1; i < groups.length; i++) {
            String sign = sign(groups[i]);
            boolean point = ".".equals(sign);
            boolean foreign =
                    !point && !other.isEmpty() && !other.equals(sign) && !isBracket(sign) && !isBracket(other);
            if (foreign || (point && (".".equals(before) || isPadded(groups[i - 1])))) {
                return false;
            }
            points += point ? 1 : 0;
            other = point ? other : sign;
            before = sign;
        }
        return points > 1 && points < groups.length - 1;
    }

    /** Whether noughts stand before it, as before no number with decimals. */
    private boolean isPadded(int group) {
        return tokens.at(group).length() > 1 && tokens.at(group).text().startsWith("0");
    }

    private static boolean isBracket(String sign) {
        return sign.indexOf('(') >= 0 || sign.indexOf(')') >= 0;
    }

    /** Whether some groups stand behind a colon as what is counted in them, and not all: weeks 1-4: 34/14/94. */
    boolean areLabelled(int[] groups) {
        int colons = 0;
        for (int i = 1; i < groups.length; i++) {
            colons += ": ".equals(tokens.gap(groups[i])) ? 1 : 0;
        }
        return colons > 0 && colons < groups.length - 1;
    }

    /** Whether a sign of an amount stands right before the groups, or right behind with or without decimals. */
    boolean isMeasured(int[] groups) {
        int end = groups[groups.length - 1];
        int last = tokens.after(end) == '.' && tokens.isGluedByOne(end + 1) ? end + 1 : end;
        char after = tokens.after(last);
        return DigitGaps.MEASURED.indexOf(tokens.before(groups[0])) >= 0
                || DigitGaps.MEASURED.indexOf(after) >= 0
                || (after == ' ' && tokens.text().at(tokens.at(last).to() + 1) == '%')
                || tokens.isWord(last + 1, PERCENT);
    }

    /** Whether long figures with a comma go on behind or went on before: more than one number has. */
    boolean isWithinList(int[] groups) {
        int first = groups[0];
        int next = groups[groups.length - 1] + 1;
        return (isListed(first) && isLong(first - 1)) || (isListed(next) && isLong(next));
    }

    private boolean isLong(int i) {
        Token token = tokens.at(i);
        return token.length() >= SHORTEST_LISTED && !(token.length() == 4 && Days.isYear(token.number()));
    }

    private boolean isListed(int i) {
        return tokens.isFigures(i) && tokens.isFigures(i - 1) && tokens.width(i) <= 2 && sign(i).startsWith(",");
    }

    /** Whether only commas, at most with "and" before the last, stand between the groups. */
    boolean areAllListed(int[] groups) {
        for (int i = 1; i < groups.length; i++) {
            boolean last = i == groups.length - 1 && tokens.isWord(groups[i] - 1, LIST_END);
            if (!last && !isListed(groups[i])) {
                return false;
            }
        }
        return true;
    }

    private String sign(int i) {
        String gap = tokens.gap(i);
        return gap.length() == 1 ? gap : gap.strip();
    }
}

package org.practicecommons.guard;

/**
 * Groups of digits that stand close together, perhaps behind letters.
 *
 * @param first its first token
 * @param last its last token
 * @param digits how many digits it has
 * @param groups how many groups
 */
record FigureRow(int first, int last, int digits, int groups) {
    static final FigureRow NONE = new FigureRow(0, 0, 0, 0);

    private static final int LONGEST_GAP = 3;
    private static final int ENOUGH = 6;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_GROUPS = 24;

    /** The row that begins with a token. */
    static FigureRow at(Tokens tokens, int first) {
        if (!tokens.isFigures(first)) {
            return NONE;
        }
        int digits = tokens.at(first).length();
        int last = first;
        while (last - first < MOST_GROUPS && tokens.isFigures(last + 1) && isJoined(tokens, last + 1, digits)) {
            last++;
            digits += tokens.at(last).length();
        }
        return new FigureRow(first, last, digits, last - first + 1);
    }

    /** The row that begins with a token of digits or with a few letters close before them. */
    static FigureRow withLetters(Tokens tokens, int first) {
        boolean letters = tokens.at(first).isWord()
                && tokens.at(first).length() <= MOST_LETTERS
                && tokens.isFigures(first + 1)
                && tokens.width(first + 1) <= 1;
        FigureRow row = at(tokens, letters ? first + 1 : first);
        return letters && row.digits > 0 ? new FigureRow(first, row.last, row.digits, row.groups) : row;
    }

    /** The row that begins with a token, with single letters in it that stand for digits: 94E476. */
    static FigureRow mixed(Tokens tokens, int first) {
        FigureRow row = at(tokens, first);
        int digits = row.digits;
        int last = row.last;
        while (digits > 0
                && tokens.word(last + 1).length() == 1
                && tokens.isGlued(last + 1)
                && tokens.isGlued(last + 2)
                && tokens.isFigures(last + 2)) {
            FigureRow more = at(tokens, last + 2);
            digits += more.digits + 1;
            last = more.last;
        }
        return digits == 0 ? NONE : new FigureRow(first, last, digits, last - first + 1);
    }

    private static boolean isJoined(Tokens tokens, int i, int digits) {
        String gap = tokens.gap(i);
        boolean parted = gap.startsWith(";") || gap.startsWith("|") || (digits >= ENOUGH && gap.startsWith(". "));
        return gap.length() <= LONGEST_GAP && !parted && gap.indexOf('|') < 0;
    }
}

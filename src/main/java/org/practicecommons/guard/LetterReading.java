package org.practicecommons.guard;

/**
 * A text read once more with letters as the digits that they look like: O as 0, I and l as 1, S as 5, B as 8, Z as 2. Only
 * letters that stand among digits change: in a group of digits, or as a group between two.
 */
final class LetterReading {
    private static final String LETTERS = "oil|szb";
    private static final String DIGITS = "0111528";
    /** How many of the letters, from the first, may make a group of their own. */
    private static final int WORDLESS = 3;

    private static final int LONG = 4;
    private static final int LONGEST_GAP = 3;

    private final FoldedText text;
    private char[] letters = {};

    private LetterReading(FoldedText text) {
        this.text = text;
    }

    /** The text read so, or the same text when no letter stands among digits. */
    static FoldedText of(FoldedText text) {
        LetterReading reading = new LetterReading(text);
        int from = 0;
        int lastDigits = -LONG;
        while (from < text.length()) {
            int to = reading.endOfRun(from);
            if (to > from) {
                lastDigits = reading.read(from, to, lastDigits);
            }
            from = Math.max(to, from + 1);
        }
        return reading.letters.length > 0 ? text.rewritten(reading.letters) : text;
    }

    private int endOfRun(int from) {
        int to = from;
        while (to < text.length() && (text.isDigit(to) || text.isLetter(to) || isInnerBar(to))) {
            to++;
        }
        return to;
    }

    private boolean isInnerBar(int i) {
        return text.at(i) == '|'
                && text.isDigit(i - 1)
                && text.isDigit(i + 1)
                && text.at(i - 3) != '|'
                && text.at(i + 3) != '|';
    }

    /** Reads a run, and says where the last run with digits ended. */
    private int read(int from, int to, int lastDigits) {
        int digits = 0;
        int like = 0;
        for (int i = from; i < to; i++) {
            digits += text.isDigit(i) ? 1 : 0;
            like += isLike(i) ? 1 : 0;
        }
        if (digits == 0) {
            boolean between = like == to - from
                    && to - from <= LONG
                    && from - lastDigits <= LONGEST_GAP
                    && isWordless(from, to)
                    && (to - from > 1 || text.isDigit(to + 1) || (isLike(to + 1) && text.isDigit(to + 2)));
            if (between) {
                change(from, to);
            }
            return between ? to : -LONG;
        }
        if (like > 0 && digits + like == to - from && !isDecade(from, to)) {
            change(from, to);
        } else if (like > 0 && digits >= LONG) {
            changeBesideDigits(from, to);
        }
        return to;
    }

    private boolean isWordless(int from, int to) {
        for (int i = from; i < to; i++) {
            if (LETTERS.indexOf(text.at(i)) >= WORDLESS) {
                return false;
            }
        }
        return true;
    }

    /** 20s, 1990s. */
    private boolean isDecade(int from, int to) {
        return text.at(to - 1) == 's' && !text.isCapital(to - 1) && text.at(to - 2) == '0' && to - from <= LONG + 1;
    }

    private void changeBesideDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean beside =
                    (i > from && (text.isDigit(i - 1) || (letters.length > 0 && FoldedText.isDigit(letters[i - 1]))))
                            || (i + 1 < to && text.isDigit(i + 1));
            if (beside && isLike(i) && i > from && i < to - 1) {
                change(i, i + 1);
            }
        }
    }

    private void change(int from, int to) {
        if (letters.length == 0) {
            letters = text.text(0, text.length()).toCharArray();
        }
        for (int i = from; i < to; i++) {
            int like = LETTERS.indexOf(letters[i]);
            letters[i] = like >= 0 ? DIGITS.charAt(like) : letters[i];
        }
    }

    private boolean isLike(int i) {
        char letter = text.at(i);
        return LETTERS.indexOf(letter) >= 0 && !(letter == 'l' && text.isCapital(i));
    }
}

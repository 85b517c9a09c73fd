package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a folded text into words and digits. A letter that looks like a digit counts as one inside long groups: o as 0, i
 * and l as 1 and, in groups of ten, s as 5, b as 8, z as 2.
 */
final class Tokenizer {
    private static final int LONG = 4;
    private static final int TEN = 10;

    private final FoldedText text;
    private final List<Token> tokens = new ArrayList<>();

    Tokenizer(FoldedText text) {
        this.text = text;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            if (text.isDigit(at) || text.isLetter(at)) {
                at = token(at);
            } else {
                at++;
            }
        }
        return tokens;
    }

    private int token(int from) {
        int digits = endOfDigits(from);
        if (digits > from) {
            tokens.add(new Token(Token.Kind.FIGURES, digits(from, digits), from, digits));
            return digits;
        }
        int to = from;
        while (text.isLetter(to)) {
            to++;
        }
        tokens.add(new Token(Token.Kind.WORD, text.text(from, to), from, to));
        return to;
    }

    private int endOfDigits(int from) {
        if (text.isDigit(from)) {
            return endOfGroup(from);
        }
        boolean mayBegin = isLike(from) && !isAlphanumeric(from - 1) && text.isDigit(from + 1);
        int to = mayBegin ? endOfGroup(from, from + 1) : from;
        return to - from > LONG ? to : from;
    }

    private int endOfGroup(int from) {
        return endOfGroup(from, from);
    }

    /** The end of a group of which the first characters are known. */
    private int endOfGroup(int from, int known) {
        int to = known;
        while (text.isDigit(to)) {
            to++;
        }
        int like = to;
        while (isLike(like) && like - to < LONG) {
            like++;
        }
        if (like == to) {
            return isLooselyTen(from, to) ? from + TEN : to;
        }
        return text.isDigit(like) ? longer(from, like) : trailing(from, to, like);
    }

    /** Goes on behind letters within a group, without recursion, for groups may be as long as the text. */
    private int longer(int from, int at) {
        int to = at;
        int end = at;
        while (text.isDigit(to) || isLike(to)) {
            to++;
            end = text.isDigit(to - 1) ? to : end;
        }
        return trailing(from, end, to);
    }

    private int trailing(int from, int to, int like) {
        return to - from >= LONG && !isAlphanumeric(like) ? like : to;
    }

    /** Whether exactly ten characters stand there that are digits or look like some, and begin and end with a digit. */
    private boolean isLooselyTen(int from, int firstLetter) {
        if (firstLetter - from >= TEN || !isLooselyLike(text.at(firstLetter)) || isAlphanumeric(from - 1)) {
            return false;
        }
        int letters = 0;
        for (int i = from; i < from + TEN; i++) {
            if (!text.isDigit(i)) {
                letters++;
                if (!isLike(i) && !isLooselyLike(text.at(i))) {
                    return false;
                }
            }
        }
        return letters < LONG && text.isDigit(from + TEN - 1) && !isAlphanumeric(from + TEN);
    }

    private boolean isAlphanumeric(int i) {
        return text.isDigit(i) || text.isLetter(i);
    }

    /** A capital L looks like no digit. */
    private boolean isLike(int i) {
        char letter = text.at(i);
        return letter == 'o' || letter == 'i' || (letter == 'l' && !text.isCapital(i));
    }

    private static boolean isLooselyLike(char letter) {
        return letter == 's' || letter == 'b' || letter == 'z';
    }

    private String digits(int from, int to) {
        char[] digits = text.text(from, to).toCharArray();
        for (int i = 0; i < digits.length; i++) {
            digits[i] = switch (digits[i]) {
                case 'o' -> '0';
                case 'l', 'i' -> '1';
                case 'z' -> '2';
                case 's' -> '5';
                case 'b' -> '8';
                default -> digits[i];
            };
        }
        return new String(digits);
    }
}

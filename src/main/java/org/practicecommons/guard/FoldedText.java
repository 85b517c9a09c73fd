package org.practicecommons.guard;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as detectors read it: digits of every script as 0 to 9, small letters, one kind of dash and of space, nothing
 * invisible. Remembers where each character stood.
 */
final class FoldedText {
    private static final int ASCII = 0x80;

    private char[] letters;
    private int[] places;
    private int length;
    private final int end;
    private @Nullable String all;

    private FoldedText(int length) {
        this.letters = new char[length];
        this.places = new int[length];
        this.end = length;
    }

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText(text.length());
        for (int place = 0; place < text.length(); ) {
            int point = text.codePointAt(place);
            folded.take(point, place);
            place += Character.charCount(point);
        }
        return folded;
    }

    private void take(int point, int place) {
        if (point < ASCII) {
            add(plain((char) point), place);
        } else if (Character.isDigit(point)) {
            add((char) ('0' + Character.digit(point, 10)), place);
        } else {
            takeRare(point, place);
        }
    }

    private static char plain(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return (char) (letter + ('a' - 'A'));
        }
        return letter < ' ' ? ' ' : letter;
    }

    private void takeRare(int point, int place) {
        switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
            case Character.DASH_PUNCTUATION -> add('-', place);
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> add(' ', place);
            default -> takeNormal(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC), place);
        }
    }

    private void takeNormal(String normal, int place) {
        for (int i = 0; i < normal.length(); i++) {
            char letter = normal.charAt(i);
            add(letter < ASCII ? plain(letter) : Character.toLowerCase(letter), place);
        }
    }

    private void add(char letter, int place) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2 + 16);
            places = Arrays.copyOf(places, length * 2 + 16);
        }
        letters[length] = letter;
        places[length++] = place;
    }

    int length() {
        return length;
    }

    char at(int i) {
        return letters[i];
    }

    boolean isDigit(int i) {
        return letters[i] >= '0' && letters[i] <= '9';
    }

    boolean isLetter(int i) {
        return Character.isLetter(letters[i]);
    }

    /** The folded characters from one to before another. */
    String text(int from, int to) {
        return new String(letters, from, to - from);
    }

    /** All folded characters. */
    String text() {
        if (all == null) {
            all = text(0, length);
        }
        return all;
    }

    /** A finding in terms of the text as it was written. */
    Finding finding(IdentifierKind kind, int from, int to) {
        return new Finding(kind, places[from], to == length ? end : places[to]);
    }
}

package org.practicecommons.guard;

import java.util.Arrays;

/**
 * A text as detectors read it: digits of every script as 0 to 9, small letters, one kind of dash, one space for any number
 * of them, nothing invisible, nothing escaped. Remembers where each character stood.
 */
final class FoldedText {
    private static final int ASCII = 0x80;

    private final String written;
    private char[] letters;
    private int[] places;
    private int length;

    private FoldedText(String written) {
        this.written = written;
        this.letters = new char[written.length()];
        this.places = new int[written.length()];
    }

    /** All that was written. */
    static FoldedText of(String text) {
        return fold(text, false);
    }

    /** The same without the tags of a markup language. */
    static FoldedText withoutMarkup(String text) {
        return fold(text, true);
    }

    private static FoldedText fold(String text, boolean leaveTagsOut) {
        FoldedText folded = new FoldedText(text);
        int place = 0;
        while (place < text.length()) {
            int afterTag = leaveTagsOut ? Escapes.endOfTag(text, place) : place;
            if (afterTag > place) {
                folded.add(' ', place);
                place = afterTag;
            } else {
                place = folded.takeOne(place);
            }
        }
        return folded;
    }

    /** Takes a character or an escape, and says where the next one begins. */
    private int takeOne(int place) {
        char first = written.charAt(place);
        int afterEscape = Escapes.isMark(first) ? Escapes.endAt(written, place) : place;
        if (afterEscape > place) {
            take(Escapes.meaning(written, place, afterEscape), place);
            return afterEscape;
        }
        int point = first < ASCII ? first : written.codePointAt(place);
        take(point, place);
        return place + Character.charCount(point);
    }

    private void take(int point, int place) {
        if (point < ASCII) {
            add(plain((char) point), place);
        } else {
            String plain = RareCharacters.plain(point);
            for (int i = 0; i < plain.length(); i++) {
                add(plain.charAt(i), place);
            }
        }
    }

    private static char plain(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return (char) (letter + ('a' - 'A'));
        }
        return letter < ' ' || letter == 0x7f ? ' ' : letter;
    }

    private void add(char letter, int place) {
        if (letter == ' ' && length > 0 && letters[length - 1] == ' ') {
            return;
        }
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2 + 16);
            places = Arrays.copyOf(places, length * 2 + 16);
        }
        letters[length] = letter;
        places[length++] = place;
    }

    /** The same with other letters, as many as there are. */
    FoldedText rewritten(char[] other) {
        FoldedText text = empty();
        for (int i = 0; i < other.length; i++) {
            text.append(other[i], places[i]);
        }
        return text;
    }

    /** Another reading of what was written, to be filled. */
    FoldedText empty() {
        return new FoldedText(written);
    }

    /** Adds a character that is read at a place of what was written. */
    void append(char letter, int place) {
        add(letter, place);
    }

    /** Where a character stands in what was written. */
    int place(int i) {
        return places[i];
    }

    int length() {
        return length;
    }

    /** The character there; a space beyond both ends. */
    char at(int i) {
        return i < 0 || i >= length ? ' ' : letters[i];
    }

    boolean isDigit(int i) {
        return isDigit(at(i));
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    boolean isLetter(int i) {
        char letter = at(i);
        return letter < ASCII ? letter >= 'a' && letter <= 'z' : Character.isLetter(letter);
    }

    /** Whether it was written as a capital. */
    boolean isCapital(int i) {
        return i >= 0 && i < length && Character.isUpperCase(written.codePointAt(places[i]));
    }

    /** The folded characters from one to before another. */
    String text(int from, int to) {
        return new String(letters, from, to - from);
    }

    /** A finding in terms of the text as it was written. */
    Finding finding(IdentifierKind kind, int from, int to) {
        int end = to == length ? written.length() : Math.max(places[to], places[to - 1] + 1);
        return new Finding(kind, places[from], end);
    }
}

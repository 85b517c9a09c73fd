package org.practicecommons.guard;

/**
 * A word or a run of digits in a folded text.
 *
 * @param kind what it is
 * @param text the word, or the digits that are meant
 * @param from place of its first character in the folded text
 * @param to place after its last
 */
record Token(Kind kind, String text, int from, int to) {
    /** What stands there. */
    enum Kind {
        /** Letters. */
        WORD,
        /** Digits. */
        FIGURES,
        /** Digits written in words. */
        SPELLED
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isFigures() {
        return kind != Kind.WORD;
    }

    boolean isWritten() {
        return kind == Kind.FIGURES;
    }

    int length() {
        return text.length();
    }

    /** The number the digits make, or -1 for words and for more than nine digits. */
    int number() {
        return isWord() || text.length() > 9 ? -1 : Integer.parseInt(text);
    }
}

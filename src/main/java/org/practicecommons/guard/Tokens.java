package org.practicecommons.guard;

import java.util.List;
import java.util.Set;

/** The words and digits of a text in order, built once and read by all detectors. */
final class Tokens {
    private static final Token NOTHING = new Token(Token.Kind.WORD, "", 0, 0);

    private final FoldedText text;
    private final List<Token> all;
    private final boolean figures;

    private Tokens(FoldedText text, List<Token> all) {
        this.text = text;
        this.all = all;
        this.figures = all.stream().anyMatch(Token::isFigures);
    }

    static Tokens of(FoldedText text) {
        return new Tokens(text, NumberWords.joined(text, new Tokenizer(text).tokens()));
    }

    FoldedText text() {
        return text;
    }

    /** Whether any digit is in the text, in figures or in words. */
    boolean hasFigures() {
        return figures;
    }

    int size() {
        return all.size();
    }

    /** The token, or an empty word beyond both ends. */
    Token at(int i) {
        return i < 0 || i >= all.size() ? NOTHING : all.get(i);
    }

    /** The word there; nothing for digits. */
    String word(int i) {
        Token token = at(i);
        return token.isWord() ? token.text() : "";
    }

    boolean isWord(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean isFigures(int i) {
        return at(i).isFigures();
    }

    /** How many characters stand between a token and the one before it. */
    int width(int i) {
        return at(i).from() - (i == 0 ? 0 : at(i - 1).to());
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean isGlued(int i) {
        return i > 0 && i < size() && width(i) == 0;
    }

    /** Whether digits stand one character behind the digits before them. */
    boolean isGluedByOne(int i) {
        return isFigures(i) && isFigures(i - 1) && width(i) == 1;
    }

    /** Whether a point and a space end a sentence before a token; behind single letters they are those of an abbreviation. */
    boolean beginsSentence(int i) {
        return at(i - 1).length() > 1 && gap(i).startsWith(". ");
    }

    /** What stands between a token and the one before it; nothing beyond both ends. */
    String gap(int i) {
        return i < 0 || i >= size() ? "" : text.text(at(i - 1).to(), at(i).from());
    }

    /** Whether a token was written with a capital. */
    boolean isCapital(int i) {
        return i >= 0 && i < size() && text.isCapital(at(i).from());
    }

    /** The character just before a token. */
    char before(int i) {
        return text.at(at(i).from() - 1);
    }

    /** The character just after a token. */
    char after(int i) {
        return text.at(at(i).to());
    }

    Finding finding(IdentifierKind kind, int first, int last) {
        return text.finding(kind, at(first).from(), at(last).to());
    }
}

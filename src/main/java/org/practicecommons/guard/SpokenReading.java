package org.practicecommons.guard;

import java.util.Map;

/**
 * A text read once more as somebody would write down what is read out: "one two oh three" as 1203, "S forty one" as S41,
 * "Alpha Bravo" as AB. Only where words for digits or letters stand together.
 */
final class SpokenReading {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("alpha", "a"),
            Map.entry("alfa", "a"),
            Map.entry("bravo", "b"),
            Map.entry("charlie", "c"),
            Map.entry("delta", "d"),
            Map.entry("echo", "e"),
            Map.entry("foxtrot", "f"),
            Map.entry("golf", "g"),
            Map.entry("hotel", "h"),
            Map.entry("india", "i"),
            Map.entry("juliet", "j"),
            Map.entry("juliett", "j"),
            Map.entry("kilo", "k"),
            Map.entry("lima", "l"),
            Map.entry("mike", "m"),
            Map.entry("november", "n"),
            Map.entry("oscar", "o"),
            Map.entry("papa", "p"),
            Map.entry("quebec", "q"),
            Map.entry("romeo", "r"),
            Map.entry("sierra", "s"),
            Map.entry("tango", "t"),
            Map.entry("uniform", "u"),
            Map.entry("victor", "v"),
            Map.entry("whiskey", "w"),
            Map.entry("whisky", "w"),
            Map.entry("xray", "x"),
            Map.entry("yankee", "y"),
            Map.entry("zulu", "z"));

    private final Tokens tokens;
    private final FoldedText text;
    private final FoldedText read;

    private SpokenReading(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.read = text.empty();
    }

    /** The text read so, or the same text when nobody reads anything out in it. */
    static FoldedText of(Tokens tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (isReadOut(tokens, i)) {
                SpokenReading reading = new SpokenReading(tokens);
                reading.write();
                return reading.read;
            }
        }
        return tokens.text();
    }

    /** Whether two words for digits or letters follow each other. */
    private static boolean isReadOut(Tokens tokens, int i) {
        if (tokens.isFigures(i)) {
            boolean spelled = isSpelled(tokens, i) || isSpelled(tokens, i + 1);
            return spelled && tokens.isFigures(i + 1) && tokens.width(i + 1) <= 2;
        }
        if (tokens.width(i + 1) > 2) {
            return false;
        }
        if (tokens.at(i).length() == 1) {
            return isSpelled(tokens, i + 1) || (tokens.isFigures(i + 1) && "postcode".equals(tokens.word(i - 1)));
        }
        return LETTERS.containsKey(tokens.word(i))
                && (tokens.isFigures(i + 1) || LETTERS.containsKey(tokens.word(i + 1)));
    }

    private static boolean isSpelled(Tokens tokens, int i) {
        return tokens.at(i).kind() == Token.Kind.SPELLED;
    }

    private boolean isSpelled(int i) {
        return isSpelled(tokens, i);
    }

    private void write() {
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (!isTied(i)) {
                copy(from, token.from());
            } else if (tokens.gap(i).indexOf(',') >= 0) {
                read.append(' ', text.place(from));
            }
            String meant = meaning(i);
            for (int at = 0; at < meant.length(); at++) {
                boolean same = meant.length() == token.length() && token.to() - token.from() == meant.length();
                read.append(meant.charAt(at), text.place(same ? token.from() + at : token.from()));
            }
            from = token.to();
        }
        copy(from, text.length());
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            read.append(text.at(i), text.place(i));
        }
    }

    private String meaning(int i) {
        String letter = LETTERS.get(tokens.word(i));
        return letter != null && (isOne(i - 1) || isOne(i + 1))
                ? letter
                : tokens.at(i).text();
    }

    /** Whether a word for a letter or digits stands there. */
    private boolean isOne(int i) {
        return tokens.isFigures(i) || LETTERS.containsKey(tokens.word(i)) || isLetter(i);
    }

    private boolean isLetter(int i) {
        return tokens.word(i).length() == 1;
    }

    /** Whether a token is written without a space behind the one before: digits one by one, and letters beside them. */
    private boolean isTied(int i) {
        boolean figures = tokens.isFigures(i);
        boolean letters = (isLetterWord(i - 1) && isOne(i)) || (isLetterWord(i) && isOne(i - 1));
        if (i == 0 || tokens.width(i) > 2 || !(figures || letters)) {
            return false;
        }
        String gap = tokens.gap(i);
        if (!" ".equals(gap) && !"-".equals(gap) && !", ".equals(gap)) {
            return false;
        }
        boolean spoken = isSpelled(i) || isSpelled(i - 1);
        boolean year = isSpelled(i - 1)
                && isSpelled(i)
                && isCentury(i - 1)
                && tokens.at(i).length() == 2;
        boolean digits = spoken && tokens.isFigures(i - 1) && figures && isShort(i - 1) && isShort(i);
        return year || digits || (letters && !isNumberAlone(i));
    }

    private boolean isCentury(int i) {
        return "19".equals(tokens.at(i).text()) || "20".equals(tokens.at(i).text());
    }

    private boolean isLetterWord(int i) {
        return (isLetter(i) && !"a".equals(tokens.word(i)) && !"i".equals(tokens.word(i)))
                || LETTERS.containsKey(tokens.word(i));
    }

    private boolean isNumberAlone(int i) {
        return tokens.isFigures(i) && !isSpelled(i) && !isLetter(i - 1) && !LETTERS.containsKey(tokens.word(i - 1));
    }

    /** A single digit, or one that is said twice or three times. */
    private boolean isShort(int i) {
        String digits = tokens.at(i).text();
        return digits.length() <= 3 && digits.equals(digits.substring(0, 1).repeat(digits.length()));
    }
}

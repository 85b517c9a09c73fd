package org.practicecommons.guard;

import java.text.Normalizer;

/** Characters beyond ASCII in plain ones: what a reader takes them for. */
final class RareCharacters {
    /** Letters of other scripts that look like Latin ones, and what they look like. */
    private static final String ALIKE =
            "\u0430\u0432\u0435\u0456\u043e\u0440\u0441\u0442\u0443\u0445\u043a\u043c\u043d\u0455\u03bf\u03b1\u03bd\u03c1\u0438\u04cf\u0131\u0501";

    private static final String LATIN = "abeiopctyxkmhsoavpulid";
    /** Nought to nine in Chinese. */
    private static final String CHINESE = "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
    /** Letters that show nothing: Hangul fillers and the empty Braille cell. */
    private static final String BLANK = "\u115f\u1160\u3164\uffa0\u2800";

    private static final int MINUS = 0x2212;
    /** Full stops of East Asian scripts. */
    private static final String POINTS = "\u3002\uff61";

    private RareCharacters() {}

    /** One or more plain characters, or none for what cannot be seen. */
    static String plain(int point) {
        if (Character.isDigit(point)) {
            return Integer.toString(Character.digit(point, 10));
        }
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
            case Character.DASH_PUNCTUATION -> "-";
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.SURROGATE -> " ";
            case Character.OTHER_NUMBER -> number(point);
            default -> letter(point);
        };
    }

    /** Circled, bracketed and raised digits as digits; a half or a quarter as nothing that joins its neighbours. */
    @SuppressWarnings("CharacterGetNumericValue") // Only asked for numbers, never for letters.
    private static String number(int point) {
        int value = Character.getNumericValue(point);
        return value < 0 ? " " : Integer.toString(value);
    }

    private static String letter(int point) {
        if (point == MINUS) {
            return "-";
        }
        if (POINTS.indexOf(point) >= 0) {
            return ".";
        }
        if (BLANK.indexOf(point) >= 0) {
            return " ";
        }
        int chinese = CHINESE.indexOf(point);
        return chinese >= 0 ? Integer.toString(chinese) : latin(point);
    }

    private static String latin(int point) {
        int alike = ALIKE.indexOf(Character.toLowerCase(point));
        if (alike >= 0) {
            return LATIN.substring(alike, alike + 1);
        }
        // Decomposed, so that accents are marks of their own and can be left out.
        String normal = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(normal.length());
        normal.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .map(part -> Character.isWhitespace(part) ? ' ' : part)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}

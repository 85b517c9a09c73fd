package org.practicecommons.guard;

import java.util.Map;

/** Characters that are written in the language of a page, an address or a program: entities, {@code %20}, {@code \n}. */
final class Escapes {
    private static final int LONGEST_ENTITY = 10;
    private static final int LONGEST_TAG = 200;
    private static final int HEX = 16;
    private static final int UNICODE_ESCAPE = 6;
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("commat", (int) '@'),
            Map.entry("period", (int) '.'),
            Map.entry("hyphen", (int) '-'),
            Map.entry("dash", (int) '-'),
            Map.entry("ndash", (int) '-'),
            Map.entry("mdash", (int) '-'),
            Map.entry("minus", (int) '-'),
            Map.entry("sol", (int) '/'),
            Map.entry("lowbar", (int) '_'),
            Map.entry("shy", 0xad),
            Map.entry("zwj", 0x200d),
            Map.entry("zwnj", 0x200c),
            Map.entry("pound", 0xa3));

    private Escapes() {}

    static boolean isMark(char letter) {
        return letter == '&' || letter == '%' || letter == '\\';
    }

    /** Where the escape that begins there ends, or the same place when none does. */
    static int endAt(String text, int from) {
        return switch (text.charAt(from)) {
            case '&' -> endOfEntity(text, from);
            case '%' -> isHex(text, from + 1, from + 3) ? from + 3 : from;
            default -> endOfBackslash(text, from);
        };
    }

    private static int endOfEntity(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST_ENTITY);
        int to = from + 1;
        while (to < last && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '#')) {
            to++;
        }
        return to > from + 2 && to < last && text.charAt(to) == ';' ? to + 1 : from;
    }

    private static int endOfBackslash(String text, int from) {
        char kind = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
        if (kind == 'u' && isHex(text, from + 2, from + UNICODE_ESCAPE)) {
            return from + UNICODE_ESCAPE;
        }
        return kind == 'n' || kind == 't' || kind == 'r' ? from + 2 : from;
    }

    private static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= text.length() || Character.digit(text.charAt(i), HEX) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The character that is meant; a space for what is unknown. */
    static int meaning(String text, int from, int to) {
        return switch (text.charAt(from)) {
            case '&' -> entity(text.substring(from + 1, to - 1));
            case '%' -> seen(Integer.parseInt(text, from + 1, to, HEX));
            default -> to == from + 2 ? ' ' : seenAnywhere(Integer.parseInt(text, from + 2, to, HEX));
        };
    }

    private static int entity(String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, (int) ' ');
        }
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        try {
            return seenAnywhere(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? HEX : 10));
        } catch (NumberFormatException unknown) {
            return ' ';
        }
    }

    /** A byte beyond ASCII is a part of a character that is a space as a rule. */
    private static int seen(int point) {
        return point < 0x80 ? point : ' ';
    }

    private static int seenAnywhere(int point) {
        return Character.isValidCodePoint(point) ? point : ' ';
    }

    /** Where the tag that begins there ends, or the same place when none does. */
    static int endOfTag(String text, int from) {
        if (text.charAt(from) != '<' || from + 1 == text.length() || !beginsTag(text.charAt(from + 1))) {
            return from;
        }
        int last = Math.min(text.length(), from + LONGEST_TAG);
        for (int i = from + 1; i < last && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean beginsTag(char letter) {
        return letter == '/' || letter == '!' || Character.isLetter(letter);
    }
}

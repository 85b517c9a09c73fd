package org.practicecommons.ingest.table;

import java.util.regex.Pattern;

/** Numbers as publishers write them: digits, point, exponent. Java reads more: {@code NaN}, {@code 0x1p3}, {@code 1d}. */
final class Numbers {
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final int EXACT_DIGITS = 15;

    private Numbers() {}

    /** The number, or NaN when the text is none or too large for one. */
    static double parse(String text) {
        int length = text.length();
        if (length <= EXACT_DIGITS && isDigits(text)) {
            return Long.parseLong(text);
        }
        if (length == 0 || !isPlain(text)) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Why {@link #parse} gives NaN, in words. */
    static String whatIsWrong(String text) {
        return THOUSANDS.matcher(text).matches() ? "a number with thousands separators" : "not a finite number";
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.+-eE".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}

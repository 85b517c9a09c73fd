package org.practicecommons.ingest.table;

/** What stands in a cell, without what a person would not see. */
final class Texts {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Texts() {}

    /** The text with every run of white space made one space, and none at its ends. */
    static String clean(String value) {
        boolean plain = true;
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            plain &= (c > ' ' && c != NO_BREAK_SPACE) || (c == ' ' && before != ' ');
            before = c;
        }
        if ((plain && before != ' ') || value.isEmpty()) {
            return value;
        }
        return value.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Whether a clean text stands for a value that is not there. */
    static boolean isMissing(String value) {
        return switch (value.length()) {
            case 0 -> true;
            case 2 -> value.equalsIgnoreCase("NA");
            case 3 -> value.equalsIgnoreCase("N/A");
            case 4 -> value.equalsIgnoreCase("NULL");
            default -> false;
        };
    }

    /** Whether a text is five or six capitals and digits, at least one of them a digit. */
    static boolean isOrganisationCode(String text) {
        if (text.length() < 5 || text.length() > 6) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && (c < 'A' || c > 'Z')) {
                return false;
            }
            digit |= isDigit;
        }
        return digit;
    }
}

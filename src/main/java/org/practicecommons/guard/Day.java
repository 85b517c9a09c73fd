package org.practicecommons.guard;

/**
 * A full date in a text.
 *
 * @param first its first token
 * @param last its last token
 * @param year with the century; two digits count as 1930 to 2029
 * @param manner how it is written
 */
record Day(int first, int last, int year, Manner manner) {
    /** How a date is written. */
    enum Manner {
        /** In figures with four digits of the year, or with strokes between. */
        FIGURES,
        /** In figures that may also be a version or a bank's sort code. */
        SHORT_FIGURES,
        /** With the month's name. */
        WORDS
    }

    private static final int CENTURY = 100;
    private static final int FIRST_SHORT_YEAR = 30;

    /** The year with its century. */
    static int fullYear(int year) {
        if (year >= CENTURY) {
            return year;
        }
        return year < FIRST_SHORT_YEAR ? 2000 + year : 1900 + year;
    }
}

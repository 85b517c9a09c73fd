package org.practicecommons.guard;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, times, years and large numbers, as people write them: their digits are part of no telephone number and, unless
 * they stand together, of no NHS number.
 */
final class Calendar {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19|20)\\d\\d";
    /** A day in figures: 1/4/2024, 01.04.24, 2024-04-01. */
    private static final String DAY_IN_FIGURES =
            "(?:" + DAY + "([/.-])" + MONTH + "\\1(?:" + YEAR + "|\\d\\d)|" + YEAR + "-" + MONTH + "-" + DAY + ")";
    /** Not a part of a longer chain: five pairs of digits are no day. */
    private static final Pattern DATES = Pattern.compile("(?<![\\d/:.-])(?:" + DAY_IN_FIGURES + "|" + YEAR + "[/-](?:" + YEAR
            + "|\\d\\d)|[01]?\\d:[0-5]\\d(?:-[012]?\\d:[0-5]\\d)?|2[0-3]:[0-5]\\d)(?!\\d|[/:.-]\\d)");
    private static final Pattern YEARS = Pattern.compile("(?:" + YEAR + "[^a-z0-9]+)+\\d{2,4}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

    private final FoldedText text;
    private final BitSet dates = new BitSet();

    private Calendar(FoldedText text) {
        this.text = text;
    }

    static Calendar of(FoldedText text) {
        Calendar calendar = new Calendar(text);
        Matcher date = DATES.matcher(text.text());
        while (date.find()) {
            calendar.dates.set(date.start(), date.end());
        }
        return calendar;
    }

    /** Whether a date or time lies there, or a part of one. */
    boolean isIn(int from, int to) {
        int date = dates.nextSetBit(from);
        return date >= 0 && date < to;
    }

    /** Whether groups without words between are dates, times and years, or one large number. */
    boolean isIn(List<DigitGroup> groups) {
        int from = groups.getFirst().from();
        int to = groups.getLast().to();
        return isIn(from, to)
                || YEARS.matcher(text.text(from, to)).matches()
                || THOUSANDS.matcher(text.text(from, to)).matches();
    }
}

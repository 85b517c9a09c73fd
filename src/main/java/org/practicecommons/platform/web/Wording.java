package org.practicecommons.platform.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How figures are said to people: natural units, comparisons in words, never as good or bad. */
public final class Wording {
    private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.UK);
    /** Between a number and its unit, so that they stay on one line. */
    private static final String NARROW = "\u00a0";

    private Wording() {}

    /** A count with commas: {@code 12345} as "12,345". */
    public static String count(long number) {
        return new DecimalFormat("#,##0", ENGLISH).format(number);
    }

    /**
     * A figure with its unit. Figures of 100 and more, and counts, have no decimals; smaller ones have one, those below 1
     * have two.
     *
     * @param unit "%" or "patients" and the like; empty for figures without one, such as scores
     */
    public static String figure(double value, String unit) {
        double size = Math.abs(value);
        String pattern = size >= 100 || value == Math.rint(value) ? "#,##0" : size >= 1 ? "#,##0.0" : "0.00";
        String number = new DecimalFormat(pattern, ENGLISH).format(value);
        return unit.isEmpty() ? number : number + NARROW + unit;
    }

    /** The middle half of a group: "18.2 to 24.9 %". */
    public static String between(double low, double high, String unit) {
        return figure(low, "") + " to " + figure(high, unit);
    }

    /**
     * Where a figure stands among the practices of England.
     *
     * @param percentile share of practices with a lower figure, 0 to 100
     */
    public static String percentile(double percentile) {
        if (percentile >= 45 && percentile <= 55) {
            return "about the middle of England";
        }
        long share = Math.clamp(Math.round(percentile > 50 ? percentile : 100 - percentile), 1, 99);
        return (percentile > 50 ? "higher" : "lower") + " than in " + share + NARROW + "% of practices";
    }

    /**
     * A whole sentence on what sets a practice apart.
     *
     * @param label name of the figure as a noun phrase in the singular: "share of patients aged 65 and over"
     * @param value figure with its unit
     * @param percentile share of practices with a lower figure, 0 to 100
     */
    public static String sentence(String label, String value, double percentile) {
        return "The " + label + " is " + value + ", " + percentile(percentile) + " in England.";
    }

    /**
     * How close two practices are, on the scale of all pairs of English practices.
     *
     * @param closerThanPercent share of pairs that are farther apart, 0 to 100; never rounded up to 100
     */
    public static String closeness(double closerThanPercent) {
        double shown = Math.min(Math.floor(closerThanPercent * 10) / 10, 99.9);
        String share = shown >= 99 ? new DecimalFormat("0.0", ENGLISH).format(shown) : "" + (int) shown;
        return "closer than " + share + NARROW + "% of pairs of practices in England";
    }
}

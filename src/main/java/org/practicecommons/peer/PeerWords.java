package org.practicecommons.peer;

import java.util.Locale;

/** Says in plain English what the figures of a peer mean. */
public final class PeerWords {
    private PeerWords() {}

    /** "closer than 99.2% of pairs of practices in England"; rounded down, and never said to be all. */
    public static String closeness(double closerThanPercent) {
        double tenths = Math.min(99.9, Math.floor(closerThanPercent * 10) / 10);
        String share = decimals(tenths, tenths == Math.rint(tenths) ? 0 : 1);
        return "closer than " + share + "% of pairs of practices in England";
    }

    /** The band as a heading: "Very close". */
    public static String band(PeerBand band) {
        String words = band.words();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "No close peer in England", "1 close peer in its own ICB", "61 close peers in England". */
    public static String closePeers(int closePeers, PeerScope scope) {
        String where =
                switch (scope) {
                    case ENGLAND -> "in England";
                    case REGION -> "in its own region";
                    case ICB -> "in its own ICB";
                    case OUTSIDE_ICB -> "outside its own ICB";
                };
        return switch (closePeers) {
            case 0 -> "No close peer " + where;
            case 1 -> "1 close peer " + where;
            default -> count(closePeers) + " close peers " + where;
        };
    }

    /** "65 and over: 23% there, 22% here"; "65 and over: 23% in both" where the two read the same. */
    public static String fact(PeerFact fact) {
        MeasureUnit unit = fact.variable().unit();
        String there = number(fact.there(), unit);
        String here = number(fact.here(), unit);
        String values = there.equals(here) ? there + " in both" : there + " there, " + here + " here";
        return fact.variable().label() + ": " + values + (unit == MeasureUnit.PER_10000 ? per10000() : "");
    }

    /** A value with its unit: "23%", "4.2%", "6.1 for every 10,000 patients", "23.4", "6,900", "41.3 years", "yes". */
    public static String value(double value, MeasureUnit unit) {
        return number(value, unit) + (unit == MeasureUnit.PER_10000 ? per10000() : "");
    }

    private static String per10000() {
        return " for every 10,000 patients";
    }

    private static String number(double value, MeasureUnit unit) {
        return switch (unit) {
            case SHARE -> percent(100 * value);
            case PER_10000, SCORE -> decimals(value, 1);
            case RATIO -> decimals(value, 2);
            case COUNT -> count(value);
            case YEARS -> decimals(value, 1) + " years";
            case YES_NO -> value >= 0.5 ? "yes" : "no";
        };
    }

    /** Whole from 10% up, one decimal place below; something that is not 0 is not said to be 0. */
    private static String percent(double percent) {
        if (percent > 0 && percent < 0.05) {
            return "less than 0.1%";
        }
        return (percent == 0 || percent >= 9.95 ? decimals(percent, 0) : decimals(percent, 1)) + "%";
    }

    private static String count(double value) {
        return decimals(value, 0);
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.UK, "%,." + places + "f", value);
    }
}

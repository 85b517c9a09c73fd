package org.practicecommons.population;

import org.practicecommons.platform.web.Wording;

/** Says a figure with its unit, from the unit's key. */
public final class FigureWords {
    private FigureWords() {}

    /** "22.9 %", "8,210", "6.1", "yes", "£174". */
    public static String figure(double value, String unit) {
        return switch (unit) {
            case "share" -> Wording.figure(value * 100, "%");
            case "yesno" -> value >= 0.5 ? "yes" : "no";
            case "count" -> Wording.count(Math.round(value));
            case "pounds" -> "£" + Wording.count(Math.round(value));
            case "decile" -> Wording.count(Math.round(value));
            case "ratio" -> String.format(java.util.Locale.UK, "%.2f", value);
            default -> Wording.figure(value, "");
        };
    }

    /** The middle half of a group: "18.2 to 24.9 %"; for yes-or-no figures the share that says yes. */
    public static String between(double low, double high, String unit) {
        return switch (unit) {
            case "share" -> Wording.between(low * 100, high * 100, "%");
            case "yesno" -> low >= 0.5 ? "mostly yes" : high < 0.5 ? "mostly no" : "some yes, some no";
            default -> figure(low, unit) + " to " + figure(high, unit);
        };
    }

    /** Whether a percentile says anything: not of yes-or-no figures and tenths. */
    public static boolean isScale(String unit) {
        return !unit.equals("yesno") && !unit.equals("decile");
    }
}

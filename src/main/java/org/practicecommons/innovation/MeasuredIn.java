package org.practicecommons.innovation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the figures of a measure are counted in. */
public enum MeasuredIn {
    /** Any number that counts no patients, such as sessions or minutes. */
    NUMBER("Number", ""),
    /** 0 to 100. */
    PERCENT("Percentage", "%"),
    /** Whole numbers from 0; small ones are not taken. */
    PATIENTS("Count of patients", " patients"),
    /** Points on a scale. */
    SCORE("Score", " points");

    private final String inWords;
    private final String suffix;

    MeasuredIn(String inWords, String suffix) {
        this.inWords = inWords;
        this.suffix = suffix;
    }

    /** As it is shown. */
    public String inWords() {
        return inWords;
    }

    /** A figure with its unit, to two places: {@code 12.5%}. */
    public String figure(double value) {
        String number = new java.text.DecimalFormat("#,##0.##", java.text.DecimalFormatSymbols.getInstance(Locale.UK))
                .format(value);
        return number + suffix;
    }

    /** Its name in forms and answers: {@code percent}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key, if there is one. */
    public static Optional<MeasuredIn> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

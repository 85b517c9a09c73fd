package org.practicecommons.home;

import java.util.Locale;

/**
 * How much one domain adds to the distance between two practices.
 *
 * @param domain deprivation, age, ethnicity, size, rurality, need or inclusion
 * @param label the domain's name
 * @param percent share of the whole distance, in words: "23 %"
 * @param width the same as an SVG width: "23.1%"
 */
public record DomainShare(String domain, String label, String percent, String width) {
    /**
     * From the share as a number.
     *
     * @param contributionPercent share of the whole distance, 0 to 100
     */
    public static DomainShare of(String domain, String label, double contributionPercent) {
        return new DomainShare(
                domain,
                label,
                Math.round(contributionPercent) + "\u00a0%",
                String.format(Locale.ROOT, "%.1f%%", contributionPercent));
    }
}

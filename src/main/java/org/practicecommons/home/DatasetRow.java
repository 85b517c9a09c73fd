package org.practicecommons.home;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that figures come from.
 *
 * @param source its key
 * @param name its title
 * @param publisher who publishes it
 * @param licence name of the licence
 * @param period what time it is about
 * @param asAt the day of which it speaks
 * @param rows how many rows were read, with commas
 * @param href where it is published; null for generated data
 */
public record DatasetRow(
        String source,
        String name,
        String publisher,
        String licence,
        String period,
        String asAt,
        String rows,
        @Nullable String href) {
    /** Id of its row on the data page, to which every figure leads. */
    public String anchor() {
        return anchor(source, period);
    }

    static String anchor(String source, String period) {
        return (source + "-" + period).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}

package org.practicecommons.guard;

import java.util.List;

/**
 * Patient counts in a line, such as months, that may be shown with their sum.
 *
 * @param counts in the order given
 * @param sum of all of them
 */
public record CountSeries(List<Cell> counts, Cell sum) {
    /** Copies the list. */
    public CountSeries {
        counts = List.copyOf(counts);
    }
}

package org.practicecommons.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A break in the series of a data source: figures from one side of it do not compare with those from the other.
 *
 * @param from its first day
 * @param to its last day; null when the series stays changed from then on
 * @param why in one sentence
 */
public record SourceBreak(LocalDate from, @Nullable LocalDate to, String why) {
    /** Whether the figures of a period touch the break. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && (to == null ? first.isBefore(from) : !first.isAfter(to));
    }
}

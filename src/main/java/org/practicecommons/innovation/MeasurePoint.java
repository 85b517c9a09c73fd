package org.practicecommons.innovation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a measure. There is one a day at most.
 *
 * @param on the day it holds for, or the last of its period
 * @param value in the unit of the measure; not a number when none was given
 * @param part of a percentage: of how many patients it holds; null when not told
 * @param whole of a percentage: among how many patients; null when not told
 */
public record MeasurePoint(
        LocalDate on,
        double value,
        @Nullable Integer part,
        @Nullable Integer whole) {
    /** A figure that stands alone. */
    public MeasurePoint(LocalDate on, double value) {
        this(on, value, null, null);
    }

    /** A value that is left out is worked out from the two counts, where both are told. */
    public static MeasurePoint of(
            LocalDate on, @Nullable Double value, @Nullable Integer part, @Nullable Integer whole) {
        if (value != null) {
            return new MeasurePoint(on, value, part, whole);
        }
        double share = part != null && whole != null && whole > 0 ? 100.0 * part / whole : Double.NaN;
        return new MeasurePoint(on, share, part, whole);
    }
}

package org.practicecommons.guard;

import java.util.OptionalDouble;

/**
 * Some patients among others, as they may be shown.
 *
 * @param part how many
 * @param whole among how many
 * @param percent part of whole, 0 to 100; empty when either is not shown, or the whole is 0
 */
public record PatientShare(Cell part, Cell whole, OptionalDouble percent) {
    /** Shows the percentage only when both counts are shown. */
    static PatientShare of(Cell part, Cell whole) {
        boolean known = part instanceof Cell.Shown && whole instanceof Cell.Shown(int all) && all > 0;
        return new PatientShare(part, whole, known ? OptionalDouble.of(percent(part, whole)) : OptionalDouble.empty());
    }

    private static double percent(Cell part, Cell whole) {
        return part instanceof Cell.Shown(int some) && whole instanceof Cell.Shown(int all) ? 100.0 * some / all : 0;
    }
}

package org.practicecommons.innovation;

import java.time.LocalDate;

/**
 * A point of the line of peers who measure the same.
 *
 * @param from first day of the quarter
 * @param median of the practices' last figures in the quarter
 * @param practices how many have one
 */
public record PeerPoint(LocalDate from, double median, int practices) {
    /** The middle of the quarter, where the point is drawn. */
    public LocalDate on() {
        return from.plusDays(45);
    }

    /** The quarter in words: {@code July to September 2026}. */
    public String inWords() {
        String[] quarters = {"January to March ", "April to June ", "July to September ", "October to December "};
        return quarters[(from.getMonthValue() - 1) / 3] + from.getYear();
    }
}

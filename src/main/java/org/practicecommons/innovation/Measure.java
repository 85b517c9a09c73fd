package org.practicecommons.innovation;

import java.time.Instant;
import java.util.List;
import org.practicecommons.shared.MemberId;

/**
 * Something that is measured of a piece of work.
 *
 * @param id stays for ever
 * @param record the record it belongs to
 * @param told what is told
 * @param points its figures, the earliest first
 * @param author who began it
 * @param at when it was begun
 * @param removed whether a moderator removed its words
 */
public record Measure(
        String id,
        String record,
        MeasureDraft told,
        List<MeasurePoint> points,
        MemberId author,
        Instant at,
        boolean removed) {
    /** Copies the points. */
    public Measure {
        points = List.copyOf(points);
    }
}

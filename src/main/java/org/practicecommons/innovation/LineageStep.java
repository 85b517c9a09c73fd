package org.practicecommons.innovation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That one record came of another.
 *
 * @param from id of the earlier record
 * @param fromTitle its title
 * @param fromLead who leads it
 * @param to id of the later record
 * @param toTitle its title
 * @param toLead who leads it
 * @param toStage where that is now
 * @param kept what was kept
 * @param changed what was changed
 * @param dropped what was left out
 * @param on when; null when nobody can say
 * @param audience keys of those who may read both
 */
public record LineageStep(
        String from,
        String fromTitle,
        String fromLead,
        String to,
        String toTitle,
        String toLead,
        Stage toStage,
        String kept,
        String changed,
        String dropped,
        @Nullable LocalDate on,
        List<String> audience) {
    /** Copies the list. */
    public LineageStep {
        audience = List.copyOf(audience);
    }
}

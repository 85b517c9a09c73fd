package org.practicecommons.innovation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.RoughDay.Precision;
import org.practicecommons.member.Organisation;
import org.practicecommons.shared.MemberId;

/**
 * That an organisation does a piece of work: its own journey with it, new here or routine here.
 *
 * @param organisation who does it
 * @param stage where it is now
 * @param since since when that is so; null when nobody can say
 * @param sincePrecision how well that is known
 * @param novelty whether it was new to the organisation when it began, or routine there before
 * @param routineSince since when it is everyday work there; null when it is not
 * @param routinePrecision how well that is known
 * @param kept what was kept of the source, when it was taken up from others; empty otherwise
 * @param changed what was changed
 * @param dropped what was left out
 * @param told id of the step with which it was taken up; empty when it was not taken up from others
 * @param confirmed when somebody there last said that this is still right; null when never
 * @param events what happened, the newest first
 */
public record Practising(
        Organisation organisation,
        Stage stage,
        @Nullable LocalDate since,
        Precision sincePrecision,
        Novelty novelty,
        @Nullable LocalDate routineSince,
        Precision routinePrecision,
        String kept,
        String changed,
        String dropped,
        String told,
        @Nullable Instant confirmed,
        List<Event> events) {
    /** Copies the list. */
    public Practising {
        events = List.copyOf(events);
    }

    /** Whether something was new to an organisation. */
    public enum Novelty {
        NEW_HERE,
        ROUTINE_HERE
    }

    /**
     * A move on the journey.
     *
     * @param on the day it happened; null when nobody can say
     * @param precision how well that is known
     * @param why in words; may be empty
     * @param learning what was learned; may be empty
     * @param by who said so; null for records that nobody here wrote
     * @param at when it was said
     * @param removed whether a moderator removed its words
     */
    public record Event(
            String id,
            Stage stage,
            @Nullable LocalDate on,
            Precision precision,
            String why,
            String learning,
            @Nullable MemberId by,
            Instant at,
            boolean removed) {}
}

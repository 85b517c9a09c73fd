package org.practicecommons.platform.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the search projection is doing, for the health page.
 *
 * @param lag what waits to be projected
 * @param away whether Elasticsearch could not be reached at the last try
 * @param lastError what went wrong last and when; stays after recovery
 * @param refused ids of documents that Elasticsearch would not take, the last 20; a parity check finds them all
 * @param parity the last check of each kind
 */
public record SearchFacts(
        Lag lag, boolean away, Optional<Failure> lastError, List<String> refused, List<ParityReport> parity) {

    /**
     * What waits in the outbox.
     *
     * @param waiting number of noted changes
     * @param since when the oldest of them was noted
     */
    public record Lag(long waiting, Optional<Instant> since) {}

    /** Something that went wrong, in the engine's words (for administrators). */
    public record Failure(Instant at, String what) {}
}

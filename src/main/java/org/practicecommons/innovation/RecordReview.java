package org.practicecommons.innovation;

import java.time.Instant;
import org.practicecommons.shared.MemberId;

/**
 * What one curator said of a record, on their own.
 *
 * @param id stays for ever
 * @param record id of the record
 * @param told points and reasons
 * @param reviewer who read it; shown to nobody
 * @param version of the record that was read
 * @param at when
 * @param removed whether a moderator removed its words
 */
public record RecordReview(
        String id, String record, ReviewDraft told, MemberId reviewer, long version, Instant at, boolean removed) {}

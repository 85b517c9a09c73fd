package org.practicecommons.innovation;

import java.time.Instant;
import org.practicecommons.shared.MemberId;

/**
 * Something that shows what became of a piece of work, or why it was done.
 *
 * @param id stays for ever
 * @param record the record it belongs to
 * @param told what is told
 * @param author who wrote it down
 * @param at when it was written down
 * @param removed whether a moderator removed its words
 */
public record Evidence(String id, String record, EvidenceDraft told, MemberId author, Instant at, boolean removed) {}

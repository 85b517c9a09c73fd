package org.practicecommons.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody reported a text.
 *
 * @param id a random UUID
 * @param about which text
 * @param reason why
 * @param words what was said about it; may be empty
 * @param at when
 * @param outcome what was decided; null while it waits
 * @param answer what the moderator says to who reported; empty while it waits
 * @param ended when it was decided; null while it waits
 */
public record Report(
        String id,
        TextRef about,
        ReportReason reason,
        String words,
        Instant at,
        @Nullable ReportOutcome outcome,
        String answer,
        @Nullable Instant ended) {}

package org.practicecommons.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey, as its member sees it. The secret half never leaves the member's device.
 *
 * @param id for removing it
 * @param label the browser it was made in
 * @param made when it was made
 * @param used when it last let in; null before the first use
 */
public record Passkey(
        String id, String label, Instant made, @Nullable Instant used) {}

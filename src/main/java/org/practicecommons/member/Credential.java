package org.practicecommons.member;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in or a token, as its member sees it. The secret itself is nowhere.
 *
 * @param id for taking it back
 * @param kind what it is
 * @param label the token's name, or what browser signed in
 * @param mayChange false for a token that may only read
 * @param duties those of the member's duties that it does
 * @param made when it was made
 * @param used when it was last used, to ten minutes; null before the first use
 * @param expires until when it lets in
 */
public record Credential(
        String id,
        CredentialKind kind,
        String label,
        boolean mayChange,
        Set<Duty> duties,
        Instant made,
        @Nullable Instant used,
        Instant expires) {
    /** Copies the set. */
    public Credential {
        duties = Set.copyOf(duties);
    }
}

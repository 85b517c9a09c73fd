package org.practicecommons.shared;

import java.util.UUID;

/**
 * The number of a member. It says nothing about the person and stays when the account is erased.
 *
 * @param value a random UUID
 */
public record MemberId(UUID value) {
    /** A new one. */
    public static MemberId next() {
        return new MemberId(UUID.randomUUID());
    }

    /** From its text in the graph or in an address. */
    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

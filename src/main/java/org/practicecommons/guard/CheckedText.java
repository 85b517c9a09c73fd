package org.practicecommons.guard;

import java.util.Objects;

/**
 * A text that has passed the guard, with names beside conditions only where its writer has vouched for them. Only {@link TextDoor} makes one, so code that asks for this type cannot keep or send a
 * text that nobody looked at.
 */
public final class CheckedText {
    private final String value;

    CheckedText(String value, Verdict verdict) {
        if (verdict.blocks()) {
            throw new IllegalArgumentException("The guard refuses this text");
        }
        this.value = value;
    }

    /** The text as it was written. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedText text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    /** How long it is; texts stay out of logs. */
    @Override
    public String toString() {
        return "CheckedText[" + value.length() + " characters]";
    }
}

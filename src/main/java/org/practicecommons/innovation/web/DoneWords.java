package org.practicecommons.innovation.web;

import org.jspecify.annotations.Nullable;

/** What has just been done with a record, as a sentence. */
final class DoneWords {
    private DoneWords() {}

    /** Null when nothing was. */
    static @Nullable String of(String done) {
        return switch (done) {
            case "published" -> "It is out. You can tell more now, or another time.";
            case "draft" -> "Your draft is kept. Only your team can see it.";
            case "saved" -> "Your changes are saved.";
            case "moved" -> "The journey is up to date.";
            case "adopted" -> "You have taken this up. The source can see that you did.";
            case "confirmed" -> "Thank you. It is noted that this is still right.";
            case "withdrawn" -> "The record is taken back. Only your team can see it.";
            case "evidence" -> "What you told is added.";
            default -> null;
        };
    }
}

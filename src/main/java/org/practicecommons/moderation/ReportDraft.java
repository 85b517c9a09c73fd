package org.practicecommons.moderation;

/**
 * What somebody says about a text.
 *
 * @param about the text
 * @param reason why it is reported
 * @param words more about it; may be empty, at most {@value #LONGEST} characters
 */
public record ReportDraft(TextRef about, ReportReason reason, String words) {
    /** Longest text, in characters, of a report and of an answer to one. */
    public static final int LONGEST = 500;
}

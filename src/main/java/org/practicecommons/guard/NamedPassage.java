package org.practicecommons.guard;

import org.practicecommons.shared.Fingerprint;

/**
 * A person's name beside a condition in a text that somebody sends. It lives as long as their request: it is shown to who
 * wrote it, and neither kept nor logged.
 *
 * @param field name of the field it stands in
 * @param name as it is written
 * @param mark stands for the name with the words around it: other words beside the same name have another
 */
public record NamedPassage(String field, String name, String mark) {
    /** How many characters on each side belong to it; as far as the guard looks for a condition. */
    private static final int AROUND = 80;

    private static final int LENGTH = 16;

    static NamedPassage of(String field, String text, Finding finding) {
        String before = oneLine(text.substring(0, finding.from()));
        String name = oneLine(text.substring(finding.from(), finding.to())).strip();
        String after = oneLine(text.substring(finding.to()));
        String around = before.substring(Math.max(0, before.length() - AROUND))
                + "|" + name + "|"
                + after.substring(0, Math.min(after.length(), AROUND));
        return new NamedPassage(field, name, Fingerprint.of(around).substring(0, LENGTH));
    }

    /** Line ends differ between browsers and programs. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "NamedPassage[" + field + "]";
    }
}

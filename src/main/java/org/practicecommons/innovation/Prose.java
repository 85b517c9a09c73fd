package org.practicecommons.innovation;

/** Brings what people type into one form, so that the same words are the same text. */
final class Prose {
    private Prose() {}

    /** One line: spaces folded, control and direction characters gone. */
    static String line(String typed) {
        return plain(typed).replaceAll("\\s+", " ").strip();
    }

    /** Lines: line ends are one character each, at most one empty line between two, control and direction characters gone. */
    static String text(String typed) {
        return plain(typed.replaceAll("\\R", "\n"))
                .replaceAll("[ \\t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** Marks of direction can make a text read as something else than it is; joiners stay, for scripts need them. */
    private static String plain(String typed) {
        return typed.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\uFEFF]", "")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n]]", " ");
    }
}

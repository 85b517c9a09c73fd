package org.practicecommons.ingest;

/**
 * A column of a publisher's file.
 *
 * @param name heading in the publisher's spelling; it is found whatever its case, spaces, line breaks, underscores and
 *     dots
 * @param meaning what it holds, with its unit
 * @param required whether a file without it is refused
 */
public record SourceColumn(String name, String meaning, boolean required) {

    /** A column without which the file is refused. */
    public static SourceColumn required(String name, String meaning) {
        return new SourceColumn(name, meaning, true);
    }

    /** A column that is read where it is there. */
    public static SourceColumn optional(String name, String meaning) {
        return new SourceColumn(name, meaning, false);
    }
}

package org.practicecommons.ingest;

/**
 * A row that was left out because something in it is not as the publisher describes it.
 *
 * @param line line of the file on which the row begins, from 1; in GeoJSON the number of the feature
 * @param column heading of the offending column; empty when the row as a whole is at fault
 * @param value what stands there, at most {@link #LONGEST_VALUE} characters, "(hidden)" where it could be an NHS number
 * @param reason what is wrong with it
 */
public record RejectedRow(long line, String column, String value, String reason) {
    /** Longest value that is kept, in characters. */
    public static final int LONGEST_VALUE = 60;
}

package org.practicecommons.ingest.table;

/** Takes from a row what its source says there is. */
@FunctionalInterface
public interface RowReader {
    /**
     * Adds the row's facts and figures to the findings, or skips it.
     *
     * @throws MalformedRow when a value is not as described; nothing of the row may have been added before
     */
    void read(Row row, Findings findings) throws MalformedRow;
}

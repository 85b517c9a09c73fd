package org.practicecommons.ingest;

/** Hears how an import goes, for a progress bar or lines. */
public interface ImportListener {
    /** Nobody listens. */
    ImportListener SILENT = new ImportListener() {};

    /** A new part of the work begins. */
    default void step(String words) {}

    /** A file was read, refused or left out. */
    default void read(ImportReport.FileOutcome file) {}

    /**
     * Batches were written.
     *
     * @param done files written so far
     * @param all files to write
     */
    default void written(int done, int all) {}
}

package org.practicecommons.ingest;

/**
 * How much of a file is taken before it is refused.
 *
 * @param unpackedBytes largest size once gzip or zip is taken off, in bytes
 * @param workbookBytes largest size of a workbook or GeoJSON file, in bytes unpacked: they are held in memory
 * @param lineBytes longest line, in bytes
 * @param malformedShare largest share of malformed rows among those in scope, 0 to 1
 * @param keptRejections how many rejected rows are kept to be shown; all are counted
 */
public record ReadLimits(
        long unpackedBytes, long workbookBytes, int lineBytes, double malformedShare, int keptRejections) {

    /** 512 MB, 64 MB for workbooks and GeoJSON, lines of 1 MB, 2 % malformed, 1,000 rejected rows kept. */
    public static final ReadLimits DEFAULT = new ReadLimits(512L << 20, 64L << 20, 1 << 20, 0.02, 1_000);
}

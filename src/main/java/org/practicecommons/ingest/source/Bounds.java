package org.practicecommons.ingest.source;

/** Bounds of figures that several publishers share. */
final class Bounds {
    /** Percentages and scores end here. */
    static final double HUNDRED = 100;
    /** Money in pounds, in either direction: ten billion is more than any practice gets. */
    static final double MONEY = 1e10;

    private Bounds() {}
}

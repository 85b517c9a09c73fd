package org.practicecommons.ingest.source;

/** Why rows are skipped, in the words that the import shows. */
final class Skips {
    static final String OUTSIDE_ENGLAND = "outside England";
    static final String OTHER_LEVEL = "a level other than practices";
    static final String OTHER_SETTING = "a setting other than GP practice";
    static final String OTHER_INDICATOR = "another indicator";
    static final String NO_PCN = "practices without a PCN";

    private Skips() {}
}

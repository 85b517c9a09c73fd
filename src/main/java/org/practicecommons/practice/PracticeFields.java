package org.practicecommons.practice;

/** Paths in {@code search-mappings/practice.json}. A test holds both to each other. */
public final class PracticeFields {
    /** ODS code in capitals. */
    public static final String ODS_CODE = "odsCode";

    /** Name as the register has it. */
    public static final String NAME = "name";

    /** Runs of three letters of the name: forgives words run together and several errors. */
    public static final String NAME_TRIGRAM = "name.trigram";

    /** Beginnings of the name's words. */
    public static final String NAME_STARTS = "name.starts";

    /** Other names it has or had. */
    public static final String ALIASES = "aliases";

    /** Each of its names, alone and with the town, as one piece without spaces and signs: forgives an error anywhere. */
    public static final String WHOLE_NAMES = "wholeNames";

    /** As {@link #WHOLE_NAMES}, without words that most practices share. */
    public static final String TELLING_NAMES = "wholeNames.telling";

    /** Lines of the address. */
    public static final String ADDRESS = "address";

    /** Town. */
    public static final String TOWN = "town";

    /** Postcode, found with or without its space. */
    public static final String POSTCODE = "postcode";

    /** First half of the postcode. */
    public static final String OUTWARD = "outward";

    /** Code of the PCN it is in. */
    public static final String PCN_CODE = "pcnCode";

    /** Name of the PCN it is in. */
    public static final String PCN_NAME = "pcnName";

    /** Code of its sub-ICB location. */
    public static final String SUB_ICB_CODE = "subIcbCode";

    /** Name of its sub-ICB location. */
    public static final String SUB_ICB_NAME = "subIcbName";

    /** Code of its ICB. */
    public static final String ICB_CODE = "icbCode";

    /** Name of its ICB. */
    public static final String ICB_NAME = "icbName";

    /** Code of its region. */
    public static final String REGION_CODE = "regionCode";

    /** Name of its region. */
    public static final String REGION_NAME = "regionName";

    /** {@link PracticeState#key()}. */
    public static final String STATUS = "status";

    /** Registered patients in the newest lists; absent when it has none. */
    public static final String LIST_SIZE = "listSize";

    /** All words by which people look for a practice: names, address, town, PCN. Never stored, filled by the mapping. */
    public static final String EVERYTHING = "everything";

    private PracticeFields() {}
}

package org.practicecommons.peer;

import java.util.Arrays;
import java.util.Optional;

/** The seven sides of a practice's context, in the order in which they are always shown. */
public enum ContextDomain {
    /** How deprived the places are where its patients live. */
    DEPRIVATION("deprivation", "deprivation"),
    /** Ages and sexes of its patients. */
    AGE("age", "age"),
    /** Ethnicity and language of its patients. */
    ETHNICITY("ethnicity", "ethnicity and language"),
    /** Size of its list and of its team. */
    SIZE("size", "size and staffing"),
    /** How rural and how well connected the place is. */
    RURALITY("rurality", "rurality and connectivity"),
    /** Long-term conditions on its registers. */
    NEED("need", "health need"),
    /** Patients coming and going, and groups often left out. */
    INCLUSION("inclusion", "turnover and inclusion");

    private final String id;
    private final String label;

    ContextDomain(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Fixed id, as used in addresses, files and the graph. */
    public String id() {
        return id;
    }

    /** Name for people, in lower case. */
    public String label() {
        return label;
    }

    /** The domain with this id; empty when there is none. */
    public static Optional<ContextDomain> of(String id) {
        return Arrays.stream(values()).filter(domain -> domain.id.equals(id)).findFirst();
    }
}

package org.practicecommons.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The four overlapping dimensions of inequality in which groups of people stand. */
public enum Dimension {
    /** Money, work, housing and education. */
    DEPRIVATION("deprivation", "Money, work and home"),
    /** The nine characteristics that the Equality Act 2010 protects. */
    PROTECTED_CHARACTERISTICS("protected-characteristics", "Protected characteristics"),
    /** Groups whom many barriers keep from care. */
    INCLUSION_GROUPS("inclusion-groups", "Groups who meet many barriers"),
    /** Where people live. */
    GEOGRAPHY("geography", "Where people live");

    private final String key;
    private final String title;

    Dimension(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its name in files and answers. */
    public String key() {
        return key;
    }

    /** As it is headed on pages. */
    public String title() {
        return title;
    }

    /** The one with this key, if there is one. */
    public static Optional<Dimension> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}

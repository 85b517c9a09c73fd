package org.practicecommons.member;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of organisation that members act for, each with its label in the graph. */
public enum OrganisationType {
    /** A GP practice, known by its ODS code. */
    PRACTICE("Practice", "GP practice"),
    /** A primary care network, known by its ODS code. */
    PCN("Pcn", "Primary care network"),
    /** An integrated care board, known by its ODS code. */
    ICB("Icb", "Integrated care board"),
    /** A charity, a Healthwatch, a patient group: known by a code of this service. */
    PARTNER("Partner", "Community partner"),
    /** A regulator: known by a code of this service. */
    REGULATOR("Regulator", "Regulator");

    private final String label;
    private final String inWords;

    OrganisationType(String label, String inWords) {
        this.label = label;
        this.inWords = inWords;
    }

    /** Label in the graph. */
    public String label() {
        return label;
    }

    /** What people call it. */
    public String inWords() {
        return inWords;
    }

    /** Its name in addresses and answers: {@code practice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with this key, if there is one. */
    public static Optional<OrganisationType> ofKey(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    static OrganisationType ofLabel(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No members act for a " + label));
    }
}

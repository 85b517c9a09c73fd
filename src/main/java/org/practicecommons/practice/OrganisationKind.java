package org.practicecommons.practice;

/** The kinds of organisation around a practice, each with its label in the graph. */
public enum OrganisationKind {
    /** A GP practice. */
    PRACTICE("Practice"),
    /** A primary care network. */
    PCN("Pcn"),
    /** A sub-ICB location: the commissioner that decides a practice's ICB. */
    SUB_ICB("SubIcb"),
    /** An integrated care board. */
    ICB("Icb"),
    /** An NHS England region. */
    REGION("Region");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    /** Label in the graph. */
    public String label() {
        return label;
    }
}

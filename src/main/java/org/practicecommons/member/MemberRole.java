package org.practicecommons.member;

import java.util.Locale;

/** What a member does in an organisation. Shown beside the name; a role alone gives no rights. */
public enum MemberRole {
    PRACTICE_MANAGER("Practice manager"),
    CLINICIAN("Clinician"),
    CARE_TEAM("Reception and care team"),
    PCN_LEAD("PCN lead"),
    ICS_LEAD("ICS lead"),
    COMMUNITY_PARTNER("Community partner"),
    PATIENT_REPRESENTATIVE("Patient representative"),
    REGULATOR("Regulator");

    private final String inWords;

    MemberRole(String inWords) {
        this.inWords = inWords;
    }

    /** As it is shown. */
    public String inWords() {
        return inWords;
    }

    /** Its name in answers: {@code practice-manager}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

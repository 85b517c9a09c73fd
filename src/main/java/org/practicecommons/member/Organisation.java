package org.practicecommons.member;

/**
 * An organisation that members act for.
 *
 * @param type what it is
 * @param code its ODS code, or the code this service gave it
 * @param name its everyday name
 */
public record Organisation(OrganisationType type, String code, String name) {
    /** Whether this is the organisation with that type and code. */
    public boolean is(OrganisationType otherType, String otherCode) {
        return type == otherType && code.equals(otherCode);
    }
}

package org.practicecommons.guard;

/** What can identify a patient. */
public enum IdentifierKind {
    /** Ten digits with a check digit (modulus 11). */
    NHS_NUMBER("an NHS number", "Take the number out. Nothing here needs it."),
    /** A day of birth, or a full date long past. */
    DATE_OF_BIRTH("a date of birth", "Give an age band instead, such as 65 to 74."),
    /** A telephone number that is not the organisation's own. */
    PHONE("a telephone number", "Take it out. Members can reach each other through this service."),
    /** An e-mail address. */
    EMAIL("an e-mail address", "Take it out. Members can reach each other through this service."),
    /** A postcode close to something clinical. */
    POSTCODE_WITH_CLINICAL_TERM(
            "a postcode beside something clinical", "Name the PCN or the town instead of the postcode."),
    /** Two letters, six digits and a letter. */
    NATIONAL_INSURANCE_NUMBER("a National Insurance number", "Take the number out. Nothing here needs it."),
    /** A number that a hospital or a clinical system gives. */
    HOSPITAL_NUMBER("a hospital or record number", "Take the number out. Nothing here needs it."),
    /** A passport's number, or one that the Home Office gives. */
    IDENTITY_DOCUMENT("a passport or Home Office number", "Take the number out. Nothing here needs it."),
    /** The number of a house, its street and its place, or a house where somebody lives. */
    STREET_ADDRESS("a person's address", "Name the PCN or the town instead of the address."),
    /** A person's name close to a condition. It may be a member of staff, so its writer is asked. */
    NAME_WITH_CONDITION(
            "a person’s name beside a condition", "Is this a patient? Take the name out. Staff and partners may stay.");

    private final String inWords;
    private final String whatToDo;

    IdentifierKind(String inWords, String whatToDo) {
        this.inWords = inWords;
        this.whatToDo = whatToDo;
    }

    /** What it is, with its article: {@code an NHS number}. */
    public String inWords() {
        return inWords;
    }

    /** How to say it without naming anybody. */
    public String whatToDo() {
        return whatToDo;
    }

    /** Whether a text with it is refused. About what does not block its writer is asked, and may vouch for it. */
    public boolean blocks() {
        return this != NAME_WITH_CONDITION;
    }
}

package org.practicecommons.guard;

import java.util.Set;

/** Says whose a telephone number is: a surgery's, a hospital's or a line's own is named right before or right behind it. */
final class PhoneOwners {
    private static final Set<String> SERVICES = Set.of("""
            surgery surgeries practice switchboard reception hospital infirmary helpline helplines hotline line lines desk hub
            pharmacy chemist clinic ward team teams service services centre center council library office offices department dept
            bookings booking venue church hall charity healthwatch pals icb pcn trust samaritans hospice school college university
            laboratory lab transport freephone enquiries us organisers organiser advice referrals unit society association hq
            headquarters mosque temple gurdwara cafe group network federation manager lead coordinator receptionist
            secretary secretaries textline voicemail switchboards front campaign project programme medical health""".split("\\s+"));
    private static final Set<String> BETWEEN = Set.of("""
            on at is number no telephone tel phone the by via call calling ring to main or can be reached contacted open
            now new direct public general under our for information details bookings ext t p a free and answers there was
            has are remains still please between with s dial enquiries office""".split("\\s+"));
    private static final Set<String> BEHIND = Set.of(
            "is", "the", "our", "for", "a", "of", "to", "reach", "gets", "you", "through", "main", "that", "s", "rings",
            "at", "and", "ask");
    private static final Set<String> PERSONS = Set.of("""
            he she him his her hers mr mrs ms miss mum dad mother father son daughter wife husband carer neighbour patient pt resident
            lady gentleman man woman widow widower gran nan grandson granddaughter sister brother aunt uncle niece nephew kin
            landline mobile personal client friend partner tenant mobiles mam girlfriend boyfriend""".split("\\s+"));
    /** Words that make a patient's line the practice's: the patient line, patient services. */
    private static final Set<String> OF_PRACTICE = Set.of(
            "line",
            "services",
            "helpline",
            "experience",
            "advice",
            "liaison",
            "participation",
            "transport",
            "enquiries",
            "feedback",
            "access");

    private static final int BEFORE = 7;
    private static final int PERSON_BEFORE = 9;
    private static final int AFTER = 6;

    private final Tokens tokens;

    PhoneOwners(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a number is a service's own and no person is spoken of beside it. */
    boolean isService(int first, int last) {
        return (isNamedBefore(first) || isNamedBehind(last)) && !isPersonBeside(first, last);
    }

    private boolean isNamedBefore(int first) {
        for (int i = first - 1; i >= first - BEFORE && i >= 0; i--) {
            if (tokens.isWord(i, SERVICES)) {
                return true;
            }
            if (tokens.isFigures(i) || tokens.beginsSentence(i + 1)) {
                return false;
            }
            if (!tokens.isWord(i, BETWEEN) && !tokens.isCapital(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNamedBehind(int last) {
        for (int i = last + 1; i <= last + AFTER && i < tokens.size() && !tokens.beginsSentence(i); i++) {
            if (tokens.isWord(i, SERVICES)) {
                return true;
            }
            boolean kind = "the".equals(tokens.word(i - 1)) || "our".equals(tokens.word(i - 1));
            if (!kind && !tokens.isWord(i, BEHIND) && !(tokens.at(i).isWord() && tokens.isCapital(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isPersonBeside(int first, int last) {
        for (int i = first - 1; i >= first - PERSON_BEFORE && i >= 0 && !tokens.beginsSentence(i + 1); i--) {
            if (isPerson(i)) {
                return true;
            }
        }
        for (int i = last + 1; i <= last + AFTER && i < tokens.size() && !tokens.beginsSentence(i); i++) {
            if (isPerson(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int i) {
        return tokens.isWord(i, PERSONS) && !tokens.isWord(i + 1, OF_PRACTICE);
    }
}

package org.practicecommons.guard;

import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that belong to a desk or a team and to nobody: reception@, north.hub.referrals@. */
final class RoleMailboxes {
    private static final Set<String> ROLES = Set.of("""
            reception receptionists info information enquiries enquiry admin administration office team teams contact
            contacts hello mail post help helpdesk support bookings booking appointments referrals referral ppg pals
            feedback complaints manager practice practicemanager surgery clinic hub pcn icb communications comms press
            media events training education library research noreply donotreply webmaster website web secretary
            secretaries secretarial rota prescriptions pharmacy meds medicines safeguarding generic gp gps nurses nursing
            recall recalls screening services service customerservices customer hr finance accounts jobs recruitment
            volunteers volunteering membership members newsletter news data digital it ict ig foi records projects project
            programme network wellbeing socialprescribing prescribing choir group coordinator chair trustees board charity
            clerk council healthwatch carers carer families patients respiratory diabetes stroke cancer falls maternity
            midwives learning health care integrated transformation voices forum ask equality public publichealth england
            contactus primarycare workforce estates procurement governance askmypractice advice helpline involvement
            engagement participation quality improvement""".split("\\s+"));
    /** Long enough to end a word that is written together: greenlanereception. */
    private static final Set<String> ENDINGS = Set.of(
            "reception",
            "surgery",
            "practice",
            "enquiries",
            "admin",
            "info",
            "team",
            "office",
            "referrals",
            "bookings",
            "ppg",
            "hub",
            "pcn",
            "clinic",
            "pharmacy",
            "library",
            "healthwatch",
            "medicalcentre");

    private static final Pattern PARTS = Pattern.compile("[^a-z]+");

    private RoleMailboxes() {}

    /** Whether the part before the sign names a role and no person. */
    static boolean isRole(String local) {
        boolean role = false;
        for (String part : PARTS.splitAsStream(local).toList()) {
            boolean is = ROLES.contains(part) || endsInRole(part);
            if (!is && !part.isEmpty() && (part.length() < 3 || NameLists.isAny(part)) && !isCode(local, part)) {
                return false;
            }
            role |= is;
        }
        return role;
    }

    /** The letter of a practice's code: m85001. */
    private static boolean isCode(String local, String part) {
        int after = local.indexOf(part) + part.length();
        return part.length() == 1 && after < local.length() && FoldedText.isDigit(local.charAt(after));
    }

    private static boolean endsInRole(String part) {
        return ENDINGS.stream().anyMatch(ending -> part.length() > ending.length() + 2 && part.endsWith(ending));
    }
}

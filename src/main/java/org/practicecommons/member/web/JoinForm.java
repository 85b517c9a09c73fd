package org.practicecommons.member.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicecommons.member.MemberRole;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.WellKnownNames;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The form to join.
 *
 * @param name the name that others will see, at most 80 characters
 * @param email work e-mail address
 * @param type key of an {@link OrganisationType}; a regulator cannot join this way
 * @param organisation ODS code, or the name of a partner organisation, at most 120 characters
 * @param role key of a {@link MemberRole}
 */
public record JoinForm(String name, String email, String type, String organisation, String role) {
    private static final int LONGEST_ORGANISATION = 120;

    /** Fields left out of the request are empty. */
    public JoinForm {
        name = Texts.clean(name);
        email = Texts.clean(email);
        type = Texts.clean(type);
        organisation = Texts.clean(organisation);
        role = Texts.clean(role);
    }

    static JoinForm empty() {
        return new JoinForm("", "", "", "", "");
    }

    /** The kinds of organisation to choose from. */
    public static List<OrganisationType> types() {
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type != OrganisationType.REGULATOR)
                .toList();
    }

    /** The roles to choose from. */
    public static List<MemberRole> roles() {
        return Arrays.stream(MemberRole.values())
                .filter(role -> role != MemberRole.REGULATOR)
                .toList();
    }

    Optional<OrganisationType> chosenType() {
        return types().stream().filter(known -> known.key().equals(type)).findFirst();
    }

    Optional<MemberRole> chosenRole() {
        return roles().stream().filter(known -> known.key().equals(role)).findFirst();
    }

    /** What people wrote in their own words. */
    Map<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        texts.put("name", name);
        texts.put("organisation", organisation);
        return texts;
    }

    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>(InvitationForm.person(name, email));
        if (chosenType().isEmpty()) {
            found.add(new FieldProblem("type", "join.type.missing"));
        }
        found.addAll(Texts.problems("organisation", organisation, LONGEST_ORGANISATION, "join.organisation"));
        if (type.equals(OrganisationType.PARTNER.key()) && WellKnownNames.include(organisation)) {
            found.add(new FieldProblem("organisation", "join.organisation.well-known"));
        }
        if (chosenRole().isEmpty()) {
            found.add(new FieldProblem("role", "join.role.missing"));
        }
        return found;
    }
}

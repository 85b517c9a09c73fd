package org.practicecommons.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicecommons.member.MemberRole;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The form to invite somebody into a team.
 *
 * @param name the name that others will see, at most 80 characters
 * @param email work e-mail address
 * @param role key of a {@link MemberRole}
 */
public record InvitationForm(String name, String email, String role) {
    private static final int LONGEST_NAME = 80;

    /** Fields left out of the request are empty. */
    public InvitationForm {
        name = Texts.clean(name);
        email = Texts.clean(email);
        role = Texts.clean(role);
    }

    static InvitationForm empty() {
        return new InvitationForm("", "", "");
    }

    Optional<MemberRole> chosenRole() {
        return JoinForm.roles().stream()
                .filter(known -> known.key().equals(role))
                .findFirst();
    }

    /** What is wrong with the name and the address of somebody who is to become a member. */
    static List<FieldProblem> person(String name, String email) {
        List<FieldProblem> found = new ArrayList<>(Texts.problems("name", name, LONGEST_NAME, "join.name"));
        found.addAll(new SignInForm(email, "").problems());
        return found;
    }

    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>(person(name, email));
        if (chosenRole().isEmpty()) {
            found.add(new FieldProblem("role", "join.role.missing"));
        }
        return found;
    }
}

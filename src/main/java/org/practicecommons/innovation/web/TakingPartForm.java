package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.List;
import org.practicecommons.innovation.Partners;
import org.practicecommons.platform.web.FieldProblem;

/**
 * Who takes part, as it was filled in.
 *
 * @param organisation the ODS code of a practice or network, or the name of a community partner
 * @param role key of a role
 */
record TakingPartForm(String organisation, String role) {
    /** Fields left out of the request are empty. */
    TakingPartForm {
        organisation = Typed.clean(organisation);
        role = Typed.clean(role);
    }

    static TakingPartForm empty() {
        return new TakingPartForm("", "");
    }

    /** What must be put right; each key leads to its sentence. */
    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (organisation.isEmpty()) {
            found.add(new FieldProblem("organisation", "partner.missing.detail"));
        }
        if (Partners.Role.ofKey(role).isEmpty()) {
            found.add(new FieldProblem("role", "partner.role-missing.detail"));
        }
        return found;
    }
}

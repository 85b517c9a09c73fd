package org.practicecommons.member.web;

import java.util.List;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The form for a new access token.
 *
 * @param label what the member calls it, at most {@value #LONGEST} characters
 * @param may {@code change}, else it may only read
 */
record TokenForm(String label, String may) {
    private static final int LONGEST = 60;

    @SuppressWarnings("NullAway") // Spring binds a missing field as null
    TokenForm {
        label = Texts.clean(label);
        may = may == null ? "read" : may;
    }

    /** Whether the token is to change things. */
    public boolean mayChange() {
        return may.equals("change");
    }

    List<FieldProblem> problems() {
        return Texts.problems("label", label, LONGEST, "account.token");
    }
}

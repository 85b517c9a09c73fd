package org.practicecommons.member.web;

import java.util.List;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The form for the name that others see.
 *
 * @param name at most {@value #LONGEST} characters
 */
record NameForm(String name) {
    private static final int LONGEST = 80;

    NameForm {
        name = Texts.clean(name);
    }

    List<FieldProblem> problems() {
        return Texts.problems("name", name, LONGEST, "account.name");
    }
}

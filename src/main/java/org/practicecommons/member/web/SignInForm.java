package org.practicecommons.member.web;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The form to ask for a link.
 *
 * @param email as typed
 * @param next the page to go to afterwards
 */
record SignInForm(String email, String next) {
    private static final int LONGEST = 254;

    @SuppressWarnings("NullAway") // Spring binds a missing field as null
    SignInForm {
        email = email == null ? "" : email.strip();
        next = LocalAddress.of(next == null ? "" : next);
    }

    List<FieldProblem> problems() {
        if (email.isEmpty()) {
            return List.of(new FieldProblem("email", "sign-in.email.missing"));
        }
        return isAddress() ? List.of() : List.of(new FieldProblem("email", "sign-in.email.wrong"));
    }

    private boolean isAddress() {
        try {
            new InternetAddress(email, true).validate();
            return email.length() <= LONGEST && email.indexOf('@') > 0;
        } catch (AddressException wrong) {
            return false;
        }
    }
}

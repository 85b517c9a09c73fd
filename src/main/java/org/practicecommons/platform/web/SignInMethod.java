package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/** A way in which a request can say who sends it. */
public interface SignInMethod {
    /** May change things; without it a request may only read. */
    String MAY_CHANGE = "MAY_CHANGE";
    /** Runs the program: can read the files of its home. */
    String OPERATOR = "ROLE_OPERATOR";
    /** May import data. */
    String ADMINISTRATOR = "ROLE_ADMINISTRATOR";

    /** Who sends the request; empty when it does not say so in this way, or not truly. */
    Optional<Authentication> find(HttpServletRequest request);
}

package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** An answer to somebody who has shown a sign-in or a token: no cache keeps it, whatever the page or list says of itself. */
public final class OwnAnswer {
    private static final String OWN = OwnAnswer.class.getName();

    private OwnAnswer() {}

    /** Says for the rest of a request that its answer is for one person. */
    public static void to(HttpServletRequest request) {
        request.setAttribute(OWN, true);
    }

    /** Written last, when the answer is about to leave. */
    static void write(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(OWN) != null || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        }
    }
}

package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.practicecommons.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Refuses a request before it has come to a page: the words are the same as if a page had refused it. */
public final class EarlyRefusal {
    private static final String REFUSAL = EarlyRefusal.class.getName();

    private EarlyRefusal() {}

    /** Ends the request with the refusal's words, as a page or for a program. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        request.setAttribute(REFUSAL, refusal);
        HttpStatus status = Problems.status(refusal.kind());
        response.sendError(status.value());
    }

    static Optional<Refusal> of(HttpServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(REFUSAL));
    }
}

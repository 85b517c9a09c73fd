package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** Requests for everything there is of a kind: they cost more than others, and their answers take long to read. */
public final class WholeTable {
    private WholeTable() {}

    /** Whether a request asks for one, by the ending of its address or by the form it wants. */
    public static boolean isAsked(HttpServletRequest request) {
        String path = request.getRequestURI();
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return path.endsWith(".csv")
                || path.endsWith(".ttl")
                || accepted.contains("text/csv")
                || accepted.contains("text/turtle");
    }
}

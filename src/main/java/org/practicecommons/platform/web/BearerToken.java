package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The header {@code Authorization: Bearer TOKEN} of a request. */
public final class BearerToken {
    private static final String BEARER = "Bearer ";

    private BearerToken() {}

    /** The token, if there is one. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}

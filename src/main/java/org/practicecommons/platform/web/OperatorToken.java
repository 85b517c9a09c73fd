package org.practicecommons.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.practicecommons.platform.home.Home;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The operator is whoever can read {@code operator.token} in the program's home: {@code bin/import} uses it to hand files
 * to a running program.
 */
@Component
class OperatorToken {
    static final String ROLE = "ADMINISTRATOR";
    private static final String BEARER = "Bearer ";

    private final Path file;

    OperatorToken(Home home) {
        this.file = home.file("operator.token");
    }

    /** Gives a request that carries the token the administrator's role. */
    Filter filter() {
        return (request, response, chain) -> {
            if (request instanceof HttpServletRequest http && isOperator(http)) {
                var role = List.of(new SimpleGrantedAuthority("ROLE_" + ROLE));
                var operator = UsernamePasswordAuthenticationToken.authenticated("operator", null, role);
                SecurityContextHolder.getContext().setAuthentication(operator);
            }
            chain.doFilter(request, response);
        };
    }

    private boolean isOperator(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        return header.startsWith(BEARER)
                && matches(header.substring(BEARER.length()).strip());
    }

    /** Compared in constant time, so that timing tells nothing. */
    private boolean matches(String given) {
        try {
            byte[] token = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
            return token.length >= 32 && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
        } catch (IOException absent) {
            return false;
        }
    }
}

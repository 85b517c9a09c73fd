package org.practicecommons.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.practicecommons.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that costs something, and after it is known who asks. Whoever shows a token that lets nobody in is
 * told so at every address, and counted; whoever asks too often is told when to come again.
 */
final class LimitFilter extends OncePerRequestFilter {
    private final RequestLimits limits;
    private final Tries tries;

    LimitFilter(RequestLimits limits, Tries tries) {
        this.limits = limits;
        this.tries = tries;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean showsToken = BearerToken.of(request).isPresent();
        Optional<String> caller = showsToken || !RequestLimits.isFree(request) ? caller(request) : Optional.empty();
        if (showsToken && caller.isEmpty()) {
            refuse(request, response);
            return;
        }
        Optional<Duration> wait = limits.refusal(request, caller);
        if (wait.isPresent()) {
            EarlyRefusal.send(request, response, new TooOften(wait.get()));
            return;
        }
        if (RequestLimits.takesTurns(request)) {
            inTurn(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Turns turns = limits.waysIn();
        try {
            turns.begin();
        } catch (Crowded crowded) {
            EarlyRefusal.send(request, response, crowded);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.end();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityLog.failed("token");
        try {
            tries.wrong(request);
        } catch (TooOften tooOften) {
            EarlyRefusal.send(request, response, tooOften);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** Who asks: a member's id, or the operator. Where the graph cannot say, it is said where somebody needs to know. */
    private static Optional<String> caller(HttpServletRequest request) {
        try {
            return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                    .filter(Authentication::isAuthenticated)
                    .map(authentication -> SecurityLog.sender(request).orElseGet(authentication::getName));
        } catch (Refusal away) {
            return BearerToken.of(request).map(token -> "unknown while the graph is away");
        }
    }
}

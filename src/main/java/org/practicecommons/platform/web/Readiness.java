package org.practicecommons.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the program is starting, says so (503) to all but the health page and the files that pages are made of. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class Readiness extends OncePerRequestFilter {
    private volatile boolean ready;

    /** Everything is in place: pages are answered from now on. */
    public void open() {
        ready = true;
    }

    /** Whether pages are answered. */
    public boolean isOpen() {
        return ready;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return ready || path.startsWith("/actuator/") || path.startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}

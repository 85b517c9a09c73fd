package org.practicecommons.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.practicecommons.platform.mode.Mode;
import org.practicecommons.platform.mode.ServedHosts;
import org.practicecommons.platform.mode.SiteAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only who asks for this program by a name of its own (421 else), before anything else is done with the request.
 * What answers this machine only answers nothing that somebody handed on. A service is reached by its public names, as
 * secure requests; its own machine may ask it as {@code localhost}, for health checks and imports.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HostGate extends OncePerRequestFilter {
    private final Mode mode;
    private final ServedHosts hosts;
    private final SiteAddress site;

    HostGate(Mode mode, ServedHosts hosts, SiteAddress site) {
        this.mode = mode;
        this.hosts = hosts;
        this.site = site;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromThisMachine(request)) {
            chain.doFilter(request, response);
        } else if (mode.isForThisMachine() || !hosts.isOurs(request.getServerName())) {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        } else if (Forwarding.cameByPlainHttp(request)) {
            leadToHttps(request, response);
        } else {
            chain.doFilter(new SecureRequest(request), response);
        }
    }

    private boolean isFromThisMachine(HttpServletRequest request) throws IOException {
        return hosts.isThisMachine(request.getServerName())
                && !Forwarding.isForwarded(request)
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    /** Pages are shown where they belong; what was sent in the clear is not taken. */
    private void leadToHttps(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api/")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
            response.setHeader("Location", site.of(request.getRequestURI() + query));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}

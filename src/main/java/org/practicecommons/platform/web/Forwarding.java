package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.Globals;

/** What shows that somebody between visitor and program handed a request on. */
public final class Forwarding {
    private static final Set<String> HEADERS =
            Set.of("forwarded", "via", "x-real-ip", "true-client-ip", "cf-connecting-ip", "x-cluster-client-ip");
    private static final String BEGINNING = "x-forwarded";

    private Forwarding() {}

    /** Whether it was handed on, whether or not by a proxy that may say for whom. */
    public static boolean isForwarded(HttpServletRequest request) {
        return isFromNamedProxy(request)
                || Collections.list(request.getHeaderNames()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.startsWith(BEGINNING) || HEADERS.contains(name));
    }

    /**
     * Whether it could come through a proxy that says nothing of itself: those of old ask in HTTP 1.0 (nginx by default),
     * browsers and programs have not for twenty years.
     */
    public static boolean mayBeForwarded(HttpServletRequest request) {
        return isForwarded(request) || request.getProtocol().equals("HTTP/1.0");
    }

    /** Whether a proxy that may say so says that the visitor did not use https. */
    static boolean cameByPlainHttp(HttpServletRequest request) {
        return isFromNamedProxy(request)
                && "http".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
                && !request.isSecure();
    }

    private static boolean isFromNamedProxy(HttpServletRequest request) {
        return request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) != null;
    }
}

package org.practicecommons.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie that only this program reads: HttpOnly, for the whole site. Over HTTPS it is Secure, and its name begins with
 * {@value #HOST}, so that no other host can set it; the plain name then counts no more.
 *
 * @param name without the prefix
 * @param sameSite {@code Lax} or {@code Strict}
 */
public record SafeCookie(String name, String sameSite) {
    static final String HOST = "__Host-";

    /** What the browser keeps under this name, if anything. */
    public Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(name, request)))
                .map(Cookie::getValue);
    }

    /** Added to what the response has: a cookie among an entity's headers would take the place of all others. */
    public void set(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(name, request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(sameSite)
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Takes it away. */
    public void remove(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    static String name(String plain, HttpServletRequest request) {
        return request.isSecure() ? HOST + plain : plain;
    }
}

package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.practicecommons.member.Caller;
import org.practicecommons.member.CredentialKind;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.Identity;
import org.practicecommons.member.Secret;
import org.practicecommons.shared.MemberId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The cookie of a browser that signed in. Every sign-in makes a new secret, so none that was known before lets in; the
 * tokens of forms begin anew with it.
 */
@Component
class SignInCookie {
    static final String NAME = "practicecommons-sign-in";

    private final Credentials credentials;
    private final CsrfTokenRepository csrfTokens;

    SignInCookie(Credentials credentials, CsrfTokenRepository csrfTokens) {
        this.credentials = credentials;
        this.csrfTokens = csrfTokens;
    }

    /** Lets the member in from this browser. */
    void signIn(MemberId member, HttpServletRequest request, HttpServletResponse response) {
        Secret secret = credentials.make(member, CredentialKind.SIGN_IN, BrowserName.of(request), true);
        set(secret.text(), CredentialKind.SIGN_IN.life(), request, response);
        csrfTokens.saveToken(null, request, response);
    }

    /** Lets the member in from this browser, as a provider said; the provider can end it. */
    void signIn(MemberId member, Identity from, HttpServletRequest request, HttpServletResponse response) {
        Secret secret = credentials.make(member, BrowserName.of(request), from);
        set(secret.text(), CredentialKind.SIGN_IN.life(), request, response);
        csrfTokens.saveToken(null, request, response);
    }

    /** Ends this browser's sign-in, on the server too. */
    void signOut(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        String credential = caller.credential();
        if (credential != null) {
            credentials.takeBack(caller.required().id(), credential);
        }
        set("", Duration.ZERO, request, response);
        csrfTokens.saveToken(null, request, response);
    }

    private static void set(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

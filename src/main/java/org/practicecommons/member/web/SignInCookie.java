package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.practicecommons.member.Caller;
import org.practicecommons.member.CredentialKind;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.DemonstrationPeople;
import org.practicecommons.member.Identity;
import org.practicecommons.member.KnownBrowsers;
import org.practicecommons.member.Members;
import org.practicecommons.member.NewCredential;
import org.practicecommons.member.RegulatorAccounts;
import org.practicecommons.member.Secret;
import org.practicecommons.member.SignInWay;
import org.practicecommons.member.WayInLetters;
import org.practicecommons.platform.web.SafeCookie;
import org.practicecommons.platform.web.SecurityLog;
import org.practicecommons.shared.MemberId;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The cookie of a browser that signed in. Every sign-in makes a new secret, so none that was known before lets in; the
 * tokens of forms begin anew with it.
 */
@Component
class SignInCookie {
    private static final SafeCookie COOKIE = new SafeCookie("practicecommons-sign-in", "Lax");

    /** Tells a browser that a member has signed in with before from a new one; it lets nobody in. */
    private static final SafeCookie BROWSER = new SafeCookie("practicecommons-browser", "Lax");

    private final Credentials credentials;
    private final Members members;
    private final RegulatorAccounts regulators;
    private final DemonstrationPeople invented;
    private final KnownBrowsers browsers;
    private final WayInLetters letters;
    private final CsrfTokenRepository csrfTokens;

    SignInCookie(
            Credentials credentials,
            Members members,
            RegulatorAccounts regulators,
            DemonstrationPeople invented,
            KnownBrowsers browsers,
            WayInLetters letters,
            CsrfTokenRepository csrfTokens) {
        this.invented = invented;
        this.browsers = browsers;
        this.letters = letters;
        this.credentials = credentials;
        this.members = members;
        this.regulators = regulators;
        this.csrfTokens = csrfTokens;
    }

    /** What the browser shows, if it has signed in. */
    static Optional<Secret> shown(HttpServletRequest request) {
        return COOKIE.find(request).map(Secret::new);
    }

    /** Lets the member in from this browser. */
    void signIn(MemberId member, SignInWay way, HttpServletRequest request, HttpServletResponse response) {
        requireLetIn(member);
        Secret secret = credentials.make(NewCredential.signIn(member, way, BrowserName.of(request)));
        letIn(member, way.name().toLowerCase(Locale.ROOT), secret, request, response);
    }

    /** Lets the member in from this browser, as a provider said; the provider can end it. */
    void signIn(MemberId member, Identity from, HttpServletRequest request, HttpServletResponse response) {
        requireLetIn(member);
        Secret secret = credentials.make(NewCredential.signIn(member, from.way(), BrowserName.of(request)), from);
        letIn(member, "provider " + from.provider(), secret, request, response);
    }

    /** Ends this browser's sign-in, on the server too. */
    void signOut(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        String credential = caller.credential();
        if (credential != null) {
            credentials.takeBack(caller.required().id(), credential);
        }
        COOKIE.remove(request, response);
        csrfTokens.saveToken(null, request, response);
    }

    private void requireLetIn(MemberId member) {
        members.find(member).ifPresent(regulators::require);
        invented.requireLetIn(member);
    }

    private void letIn(
            MemberId member, String way, Secret secret, HttpServletRequest request, HttpServletResponse response) {
        // The token of forms stays (ADR 9): whoever was signed out while filling in a form signs in in another tab and
        // sends it.
        COOKIE.set(secret.text(), CredentialKind.SIGN_IN.life(), request, response);
        SecurityLog.signedIn(member, way);
        Secret browser = BROWSER.find(request).map(Secret::new).orElseGet(Secret::next);
        BROWSER.set(browser.text(), KnownBrowsers.LIFE, request, response);
        if (browsers.isNew(member, browser)) {
            letters.newBrowser(member, BrowserName.of(request));
        }
    }
}

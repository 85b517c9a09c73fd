package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Identities;
import org.practicecommons.member.Identity;
import org.practicecommons.member.LogoutTokens;
import org.practicecommons.member.ProviderAttempts;
import org.practicecommons.member.ProviderAttempts.Attempt;
import org.practicecommons.member.ProviderRefused;
import org.practicecommons.member.Providers;
import org.practicecommons.member.Secret;
import org.practicecommons.platform.web.SafeCookie;
import org.practicecommons.platform.web.SecurityLog;
import org.practicecommons.platform.web.Tries;
import org.practicecommons.shared.MemberId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in through a provider that is configured; without one all of this answers 404. */
@Controller
class ProviderController {
    private static final SafeCookie COOKIE = new SafeCookie("practicecommons-provider", "Lax");

    private final Providers providers;
    private final ProviderHandshake handshake;
    private final ProviderAttempts attempts;
    private final Identities identities;
    private final LogoutTokens logoutTokens;
    private final SignInCookie signIns;
    private final Tries tries;

    ProviderController(
            Providers providers,
            ProviderHandshake handshake,
            ProviderAttempts attempts,
            Identities identities,
            LogoutTokens logoutTokens,
            SignInCookie signIns,
            Tries tries) {
        this.providers = providers;
        this.handshake = handshake;
        this.attempts = attempts;
        this.identities = identities;
        this.logoutTokens = logoutTokens;
        this.signIns = signIns;
        this.tries = tries;
    }

    /** A link, since our content policy lets no form lead to another site. It changes nothing for the member. */
    @GetMapping("/sign-in/with/{provider}")
    ResponseEntity<Void> leave(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String next,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2AuthorizationRequest asked =
                handshake.ask(provider, caller.signedIn().isPresent(), request);
        Secret browser = attempts.keep(ProviderHandshake.attempt(asked, provider, LocalAddress.of(next)));
        COOKIE.set(browser.text(), ProviderAttempts.LIFE, request, response);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(asked.getAuthorizationRequestUri()))
                .build();
    }

    @GetMapping(ProviderHandshake.CALLBACK + "{provider}")
    String comeBack(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        providers.get(provider);
        try {
            Attempt attempt = attempts.consume(browser(request), provider);
            COOKIE.remove(request, response);
            Identity identity = handshake.confirm(attempt, code, state);
            return letIn(attempt, identity, identities.member(identity, caller), request, response);
        } catch (ProviderRefused refused) {
            SecurityLog.failed("provider");
            tries.wrong(request);
            throw refused;
        }
    }

    private String letIn(
            Attempt attempt,
            Identity identity,
            Optional<MemberId> member,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (member.isEmpty()) {
            return "redirect:/join?unknown=true";
        }
        signIns.signIn(member.get(), identity, request, response);
        return "redirect:" + attempt.next();
    }

    /** The provider itself calls this: its token is all that counts. */
    @PostMapping("/sign-in/with/{provider}/logout")
    ResponseEntity<Void> end(
            @PathVariable String provider,
            @RequestParam(name = "logout_token", defaultValue = "") String token,
            HttpServletRequest request) {
        boolean accepted = logoutTokens.accept(providers.get(provider), token);
        if (!accepted) {
            tries.wrong(request);
        }
        return ResponseEntity.status(accepted ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static Secret browser(HttpServletRequest request) {
        return COOKIE.find(request).map(Secret::new).orElseThrow(ProviderRefused::new);
    }
}

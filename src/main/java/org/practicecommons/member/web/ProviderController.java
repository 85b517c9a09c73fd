package org.practicecommons.member.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.practicecommons.member.Identities;
import org.practicecommons.member.Identity;
import org.practicecommons.member.LogoutTokens;
import org.practicecommons.member.ProviderAttempts;
import org.practicecommons.member.ProviderAttempts.Attempt;
import org.practicecommons.member.ProviderRefused;
import org.practicecommons.member.Providers;
import org.practicecommons.member.Secret;
import org.practicecommons.platform.web.Throttle;
import org.practicecommons.shared.MemberId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/** Signing in through a provider that is configured; without one all of this answers 404. */
@Controller
class ProviderController {
    private static final String COOKIE = "practicecommons-provider";

    private final Providers providers;
    private final ProviderHandshake handshake;
    private final ProviderAttempts attempts;
    private final Identities identities;
    private final LogoutTokens logoutTokens;
    private final SignInCookie signIns;
    private final Throttle byComputer = new Throttle(300, Duration.ofHours(1));

    ProviderController(
            Providers providers,
            ProviderHandshake handshake,
            ProviderAttempts attempts,
            Identities identities,
            LogoutTokens logoutTokens,
            SignInCookie signIns) {
        this.providers = providers;
        this.handshake = handshake;
        this.attempts = attempts;
        this.identities = identities;
        this.logoutTokens = logoutTokens;
        this.signIns = signIns;
    }

    /** A link, since our content policy lets no form lead to another site. It changes nothing for the member. */
    @GetMapping("/sign-in/with/{provider}")
    ResponseEntity<Void> leave(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = handshake.ask(provider, request);
        byComputer.require(request.getRemoteAddr());
        Secret browser = attempts.keep(ProviderHandshake.attempt(asked, provider, LocalAddress.of(next)));
        set(browser.text(), ProviderAttempts.LIFE, request, response);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(asked.getAuthorizationRequestUri()))
                .build();
    }

    @GetMapping(ProviderHandshake.CALLBACK + "{provider}")
    String comeBack(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        providers.get(provider);
        byComputer.require(request.getRemoteAddr());
        Attempt attempt = attempts.consume(browser(request), provider);
        set("", Duration.ZERO, request, response);
        if (code.isEmpty()) {
            throw new ProviderRefused();
        }
        Identity identity = handshake.confirm(attempt, code, state);
        Optional<MemberId> member = identities.member(identity);
        if (member.isEmpty()) {
            return "redirect:/join?unknown=true";
        }
        signIns.signIn(member.get(), identity, request, response);
        return "redirect:" + attempt.next();
    }

    /** The provider itself calls this: its token is all that counts. */
    @PostMapping("/sign-in/with/{provider}/logout")
    ResponseEntity<Void> end(
            @PathVariable String provider, @RequestParam(name = "logout_token", defaultValue = "") String token) {
        boolean accepted = logoutTokens.accept(providers.get(provider), token);
        return ResponseEntity.status(accepted ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static Secret browser(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .map(Secret::new)
                .orElseThrow(ProviderRefused::new);
    }

    /** Comes along when the provider sends the browser back, so not as strict as others. */
    private static void set(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Identity;
import org.practicecommons.member.ProviderAttempts.Attempt;
import org.practicecommons.member.ProviderRefused;
import org.practicecommons.member.Providers;
import org.practicecommons.platform.mode.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Asks a provider who somebody is and checks the answer: Spring Security's own steps, without its sessions. */
@Component
class ProviderHandshake {
    static final String CALLBACK = "/login/oauth2/code/";
    /** OpenID Connect Core 3.1.2.1: the provider asks the person again, and its token says when it did. */
    private static final Map<String, Object> ANEW = Map.of("max_age", "0");

    private static final Logger LOG = LoggerFactory.getLogger(ProviderHandshake.class);

    private final Providers providers;
    private final ProviderStrength strength;
    private final SiteAddress site;
    private final OidcAuthorizationCodeAuthenticationProvider check =
            new OidcAuthorizationCodeAuthenticationProvider(ProviderCalls.tokens(), ProviderCalls.people());

    ProviderHandshake(Providers providers, ProviderStrength strength, SiteAddress site) {
        this.providers = providers;
        this.strength = strength;
        this.site = site;
    }

    /**
     * What to ask the provider, with fresh secrets.
     *
     * @param again whether the person has signed in here and is to show anew who they are
     */
    OAuth2AuthorizationRequest ask(String provider, boolean again, HttpServletRequest request) {
        ClientRegistration registration = providers.get(provider);
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(key -> registration);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(asked -> asked.redirectUri(site.of(CALLBACK + provider))
                        .additionalParameters(more -> more.putAll(again ? ANEW : Map.of()))));
        return Objects.requireNonNull(resolver.resolve(request, provider));
    }

    /** What must be known again when the browser comes back. */
    static Attempt attempt(OAuth2AuthorizationRequest asked, String provider, String next) {
        return new Attempt(
                provider,
                Objects.requireNonNull(asked.getState()),
                Objects.requireNonNull(asked.<String>getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(asked.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                Objects.requireNonNull(asked.getRedirectUri()),
                next);
    }

    /**
     * Who came back.
     *
     * @throws ProviderRefused when the state, the code, the token or its nonce is not right
     */
    Identity confirm(Attempt attempt, String code, String state) {
        if (code.isEmpty()) {
            throw new ProviderRefused();
        }
        ClientRegistration registration = providers.get(attempt.provider());
        OAuth2AuthorizationExchange exchange = new OAuth2AuthorizationExchange(
                asked(attempt, registration),
                OAuth2AuthorizationResponse.success(code)
                        .redirectUri(attempt.redirect())
                        .state(state)
                        .build());
        try {
            OAuth2LoginAuthenticationToken confirmed = (OAuth2LoginAuthenticationToken) Objects.requireNonNull(
                    check.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange)));
            return identity(attempt.provider(), (OidcUser) Objects.requireNonNull(confirmed.getPrincipal()));
        } catch (AuthenticationException wrong) {
            LOG.info(
                    "What came back from {} was refused: {}",
                    attempt.provider(),
                    wrong.getClass().getSimpleName());
            throw new ProviderRefused();
        }
    }

    private static OAuth2AuthorizationRequest asked(Attempt attempt, ClientRegistration registration) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(attempt.redirect())
                .scopes(registration.getScopes())
                .state(attempt.state())
                .attributes(kept -> kept.putAll(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, attempt.provider(),
                        OidcParameterNames.NONCE, attempt.nonce(),
                        PkceParameterNames.CODE_VERIFIER, attempt.verifier())))
                .build();
    }

    private Identity identity(String provider, OidcUser person) {
        return new Identity(
                provider,
                Objects.requireNonNull(person.getIdToken().getClaimAsString("iss")),
                Objects.requireNonNull(person.getSubject()),
                person.getClaimAsString("sid"),
                verifiedEmail(person),
                strength.of(person.getIdToken()));
    }

    /** Microsoft Entra says in a claim of its own that the domain's owner vouches for the address. */
    private static @Nullable String verifiedEmail(OidcUser person) {
        boolean verified = isTrue(person.getClaim("email_verified")) || isTrue(person.getClaim("xms_edov"));
        return verified ? person.getEmail() : null;
    }

    private static boolean isTrue(@Nullable Object claim) {
        return claim != null && ("true".equalsIgnoreCase(claim.toString()) || "1".equals(claim.toString()));
    }
}

package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.stereotype.Component;

/**
 * A provider says that somebody signed out there (OpenID Connect Back-Channel Logout 1.0): the sign-ins that came of it end
 * here too.
 */
@Component
public class LogoutTokens {
    private static final Logger LOG = LoggerFactory.getLogger(LogoutTokens.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Graph graph;
    private final Clock clock;
    private final OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();

    LogoutTokens(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        decoders.setJwtValidatorFactory(this::validator);
    }

    /** Ends the sign-ins that a token names; false when it is not a token of this provider for us, or was used before. */
    public boolean accept(ClientRegistration registration, String text) {
        try {
            Jwt token = decoders.createDecoder(registration).decode(text);
            return graph.write(tx -> end(tx, token, UUID.randomUUID().toString()));
        } catch (JwtException | OAuth2AuthenticationException wrong) {
            LOG.info("A logout token was refused: {}", wrong.getClass().getSimpleName());
            return false;
        }
    }

    private boolean end(TransactionContext tx, Jwt token, String use) {
        String issuer = token.getClaimAsString("iss");
        Map<String, Object> used =
                Map.of("key", issuer + " " + token.getId(), "use", use, "expires", now().plus(FRESH.multipliedBy(2)));
        tx.run(ProviderQueries.FORGET_EXPIRED_TOKENS, Map.of("now", now())).consume();
        boolean first =
                tx.run(ProviderQueries.USE_TOKEN, used).single().get("first").asBoolean();
        if (first && token.hasClaim("sid")) {
            Map<String, Object> row = Map.of("issuer", issuer, "session", token.getClaimAsString("sid"));
            tx.run(ProviderQueries.END_SESSION, row).consume();
        } else if (first) {
            Map<String, Object> row = Map.of("issuer", issuer, "subject", token.getSubject());
            tx.run(ProviderQueries.END_ALL, row).consume();
        }
        return first;
    }

    private OAuth2TokenValidator<Jwt> validator(ClientRegistration registration) {
        JwtTypeValidator type = new JwtTypeValidator("JWT", "logout+jwt");
        type.setAllowEmpty(true);
        return JwtValidators.createDefaultWithValidators(List.of(type, token -> validate(registration, token)));
    }

    private OAuth2TokenValidatorResult validate(ClientRegistration registration, Jwt token) {
        boolean good = isFrom(registration, token) && isFresh(token) && isLogout(token);
        return good
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    private static boolean isFrom(ClientRegistration registration, Jwt token) {
        String issuer = registration.getProviderDetails().getIssuerUri();
        return issuer != null
                && issuer.equals(token.getClaimAsString("iss"))
                && token.getAudience() != null
                && token.getAudience().contains(registration.getClientId());
    }

    private boolean isFresh(Jwt token) {
        Instant made = token.getIssuedAt();
        Instant now = clock.instant();
        return made != null && made.isAfter(now.minus(FRESH)) && made.isBefore(now.plus(FRESH));
    }

    private static boolean isLogout(Jwt token) {
        Map<String, Object> events = token.getClaimAsMap("events");
        return events != null
                && events.containsKey(EVENT)
                && token.getId() != null
                && !token.hasClaim("nonce")
                && (token.hasClaim("sid") || token.getSubject() != null);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}

package org.practicecommons.member.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.practicecommons.member.GraveActs;
import org.practicecommons.member.SignInWay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/**
 * How strong a sign-in at a provider was, by what its token says ({@code acr}, {@code amr}, {@code auth_time}). Which levels and
 * methods count as more than one factor is set: {@code practicecommons.strong-acr} (none by default) and
 * {@code practicecommons.strong-amr} ({@code mfa}). What the provider does not say is taken for weak.
 */
@Component
class ProviderStrength {
    private final Set<String> levels;
    private final Set<String> methods;
    private final Clock clock;

    ProviderStrength(
            @Value("${practicecommons.strong-acr:}") Set<String> levels,
            @Value("${practicecommons.strong-amr:mfa}") Set<String> methods,
            Clock clock) {
        this.levels = Set.copyOf(levels);
        this.methods = Set.copyOf(methods);
        this.clock = clock;
    }

    SignInWay of(OidcIdToken token) {
        Instant at = token.getAuthenticatedAt();
        if (at != null && at.isBefore(clock.instant().minus(GraveActs.FRESH))) {
            return SignInWay.REMEMBERED;
        }
        return at != null && isStrong(token) ? SignInWay.STRONG_PROVIDER : SignInWay.PROVIDER;
    }

    private boolean isStrong(OidcIdToken token) {
        String level = token.getAuthenticationContextClass();
        List<String> used = token.getAuthenticationMethods();
        return (level != null && levels.contains(level)) || (used != null && !Collections.disjoint(used, methods));
    }
}

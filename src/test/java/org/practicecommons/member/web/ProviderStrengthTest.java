package org.practicecommons.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.member.SignInWay;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** ASVS 6.8.4: what a provider says about how it let somebody in decides what they may do here that is grave. */
class ProviderStrengthTest {
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private final ProviderStrength strength =
            new ProviderStrength(Set.of("AAL3_ANY"), Set.of("mfa"), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "mfa, , 0, STRONG_PROVIDER",
        ", AAL3_ANY, 0, STRONG_PROVIDER",
        "pwd, AAL1_ANY, 0, PROVIDER",
        "pwd, , 0, PROVIDER",
        "MFA, , 0, PROVIDER",
        ", , 0, PROVIDER",
        "mfa, , , PROVIDER",
        "mfa, , 901, REMEMBERED",
        "pwd, , 901, REMEMBERED",
        "mfa, , 899, STRONG_PROVIDER"
    })
    void whatItSaysCountsAndWhatItDoesNotSayIsWeak(
            @Nullable String method, @Nullable String level, @Nullable Integer ago, SignInWay way) {
        Map<String, Object> claims = new HashMap<>(Map.of("sub", "someone"));
        if (method != null) {
            claims.put("amr", List.of("pin", method));
        }
        if (level != null) {
            claims.put("acr", level);
        }
        if (ago != null) {
            claims.put("auth_time", NOW.minusSeconds(ago));
        }
        assertThat(strength.of(new OidcIdToken("token", NOW, NOW.plusSeconds(60), claims)))
                .isEqualTo(way);
    }
}

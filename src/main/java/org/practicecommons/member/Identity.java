package org.practicecommons.member;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as a provider says.
 *
 * @param provider key of the provider
 * @param issuer the provider's own name
 * @param subject the person's name there, which stays
 * @param session the sign-in there; null when the provider does not name it
 * @param email an address that the provider has verified; null without
 * @param way how strong the sign-in there was, as far as the provider says
 */
public record Identity(
        String provider,
        String issuer,
        String subject,
        @Nullable String session,
        @Nullable String email,
        SignInWay way) {
    /** What the graph knows it by. */
    String key() {
        return issuer + " " + subject;
    }
}

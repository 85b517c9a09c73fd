package org.practicecommons.member;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.practicecommons.shared.Fingerprint;

/**
 * What a member shows to be let in: 256 random bits as text. Only its SHA-256 is kept, so that who reads the graph cannot
 * sign in with it; with that many random bits a slow hash would add nothing.
 *
 * @param text 43 letters, digits, hyphens and underscores
 */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one. */
    public static Secret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    public String hash() {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Never shows it. */
    @Override
    public String toString() {
        return "Secret";
    }
}

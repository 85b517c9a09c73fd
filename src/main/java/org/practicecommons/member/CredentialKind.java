package org.practicecommons.member;

import java.time.Duration;

/** What a member is let in with. */
public enum CredentialKind {
    /** A browser that signed in; its cookie holds the secret. */
    SIGN_IN(Duration.ofDays(14)),
    /** A personal access token of a program. */
    TOKEN(Duration.ofDays(365));

    private final Duration life;

    CredentialKind(Duration life) {
        this.life = life;
    }

    /** How long it lets in, unless taken back before. */
    public Duration life() {
        return life;
    }
}

package org.practicecommons.member;

import java.time.Duration;

/** What a member is let in with. */
public enum CredentialKind {
    /** A browser that signed in; its cookie holds the secret. */
    SIGN_IN(Duration.ofDays(14), Duration.ofDays(3)),
    /** A personal access token of a program. */
    TOKEN(Duration.ofDays(365), Duration.ofDays(365));

    private final Duration life;
    private final Duration idle;

    CredentialKind(Duration life, Duration idle) {
        this.life = life;
        this.idle = idle;
    }

    /** After how long without use it lets in no more: a browser's after a weekend, not after a holiday. */
    public Duration idle() {
        return idle;
    }

    /** How long it lets in, unless taken back before. */
    public Duration life() {
        return life;
    }
}

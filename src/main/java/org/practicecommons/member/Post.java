package org.practicecommons.member;

/** Sends letters: by SMTP where a server is given, into the demonstration's outbox elsewhere. */
public interface Post {
    /** Sends a letter. Who calls does not wait for its delivery. */
    void send(Letter letter);
}

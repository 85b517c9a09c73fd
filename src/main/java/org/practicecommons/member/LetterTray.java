package org.practicecommons.member;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Where letters end when no mail server is given. The demonstration shows them on a page; outside it nobody can read
 * them. The last {@value #KEPT} are kept, in memory only.
 */
@Component
@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "none")
public class LetterTray implements Post {
    private static final int KEPT = 50;

    private final Deque<Letter> letters = new ArrayDeque<>();

    @Override
    public synchronized void send(Letter letter) {
        letters.addFirst(letter);
        if (letters.size() > KEPT) {
            letters.removeLast();
        }
    }

    /** The letters, the newest first. */
    public synchronized List<Letter> letters() {
        return List.copyOf(letters);
    }
}

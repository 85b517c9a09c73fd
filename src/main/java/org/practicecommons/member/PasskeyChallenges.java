package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.practicecommons.platform.graph.Graph;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** What devices sign to prove that they hold a passkey: each once, soon, and in the browser that asked. */
@Component
class PasskeyChallenges {
    /** How long there is to touch the device. */
    static final Duration LIFE = Duration.ofMinutes(5);

    /** For signing in, when it is not known yet who comes. */
    static final String SIGN_IN = "";

    private final Graph graph;
    private final Clock clock;

    PasskeyChallenges(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Keeps a challenge. The secret goes to the browser that asked, and nowhere else.
     *
     * @param purpose id of the member who makes a passkey, or {@link #SIGN_IN}
     */
    Secret keep(Bytes challenge, String purpose) {
        Secret browser = Secret.next();
        Map<String, Object> row = Map.of(
                "hash", browser.hash(),
                "challenge", challenge.toBase64UrlString(),
                "purpose", purpose,
                "expires", now().plus(LIFE));
        graph.change(tx -> {
            tx.run(PasskeyQueries.FORGET_EXPIRED, Map.of("now", now())).consume();
            tx.run(PasskeyQueries.ADD_CHALLENGE, row).consume();
        });
        return browser;
    }

    /**
     * The challenge that was kept for a browser, this once: it is gone whatever comes of it.
     *
     * @throws PasskeyRefused when there is none, or it was for something else
     */
    Bytes consume(Secret browser, String purpose) {
        Map<String, Object> row = Map.of("hash", browser.hash(), "purpose", purpose, "now", now());
        return graph.write(tx -> {
                    tx.run(PasskeyQueries.LOCK_CHALLENGE, row).consume();
                    return tx.run(PasskeyQueries.CONSUME_CHALLENGE, row).stream()
                            .findFirst()
                            .map(kept -> Bytes.fromBase64(kept.get("challenge").asString()));
                })
                .orElseThrow(PasskeyRefused::new);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}

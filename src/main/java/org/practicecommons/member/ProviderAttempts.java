package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.neo4j.driver.Value;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/** What was asked of a provider, until the browser that asked comes back: once, and soon. */
@Component
public class ProviderAttempts {
    /** How long there is to sign in with the provider. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    /**
     * What was asked.
     *
     * @param provider of which
     * @param state comes back with the browser
     * @param nonce comes back in the provider's token
     * @param verifier proves to the provider who asked
     * @param redirect where the provider sends the browser
     * @param next the page to go to afterwards
     */
    public record Attempt(String provider, String state, String nonce, String verifier, String redirect, String next) {}

    private final Graph graph;
    private final Clock clock;

    ProviderAttempts(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Keeps an attempt. The secret goes to the browser that asked, and nowhere else. */
    public Secret keep(Attempt attempt) {
        Secret browser = Secret.next();
        Map<String, Object> row = Map.of(
                "hash", browser.hash(),
                "provider", attempt.provider(),
                "state", attempt.state(),
                "nonce", attempt.nonce(),
                "verifier", attempt.verifier(),
                "redirect", attempt.redirect(),
                "next", attempt.next(),
                "expires", now().plus(LIFE));
        graph.change(tx -> {
            tx.run(ProviderQueries.FORGET_EXPIRED, Map.of("now", now())).consume();
            tx.run(ProviderQueries.ADD_ATTEMPT, row).consume();
        });
        return browser;
    }

    /**
     * What a browser asked of a provider, this once.
     *
     * @throws ProviderRefused when it asked nothing, or too long ago
     */
    public Attempt consume(Secret browser, String provider) {
        Map<String, Object> row = Map.of("hash", browser.hash(), "provider", provider, "now", now());
        return graph.write(tx -> {
                    tx.run(ProviderQueries.LOCK_ATTEMPT, row).consume();
                    return tx.run(ProviderQueries.CONSUME_ATTEMPT, row).stream()
                            .findFirst()
                            .map(found -> attempt(found.get("attempt")));
                })
                .orElseThrow(ProviderRefused::new);
    }

    private static Attempt attempt(Value kept) {
        return new Attempt(
                kept.get("provider").asString(),
                kept.get("state").asString(),
                kept.get("nonce").asString(),
                kept.get("verifier").asString(),
                kept.get("redirect").asString(),
                kept.get("next").asString());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}

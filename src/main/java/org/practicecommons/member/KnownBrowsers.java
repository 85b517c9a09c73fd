package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Browsers that a member has signed in with: by a secret that the browser keeps, of which only the hash is here. */
@Component
public class KnownBrowsers {
    /** How long a browser stays known after it was last signed in with. */
    public static final Duration LIFE = Duration.ofDays(180);

    private final Graph graph;
    private final Clock clock;

    KnownBrowsers(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Whether the member signs in with this browser for the first time; it is known from now on. */
    public boolean isNew(MemberId member, Secret browser) {
        Map<String, Object> row = Map.of(
                "member", member.toString(),
                "hash", browser.hash(),
                "now", clock.instant().atZone(ZoneOffset.UTC),
                "until", clock.instant().plus(LIFE).atZone(ZoneOffset.UTC));
        return graph.write(tx -> {
            tx.run(CredentialQueries.FORGET_BROWSERS, row).consume();
            return tx.run(CredentialQueries.KNOW_BROWSER, row).stream()
                    .anyMatch(found -> found.get("first").asBoolean());
        });
    }
}

package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Links that sign a member in once. They go to the member's e-mail address and nowhere else. */
@Component
public class SignInLinks {
    /** How long a link works. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private final Graph graph;
    private final Clock clock;

    SignInLinks(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Makes a link for the member with this address.
     *
     * @param browser what the browser shows in which it was asked for; null when it was asked for by another way
     */
    public Secret make(String email, @Nullable Secret browser) {
        Secret secret = Secret.next();
        Map<String, @Nullable Object> link = new HashMap<>();
        link.put("hash", secret.hash());
        link.put("email", Members.address(email));
        link.put("browser", browser == null ? null : browser.hash());
        link.put("expires", now().plus(LIFE));
        graph.change(tx -> {
            tx.run(CredentialQueries.FORGET_EXPIRED_LINKS, Map.of("now", now())).consume();
            tx.run(CredentialQueries.ADD_LINK, link).consume();
        });
        return secret;
    }

    /** The name of the member whose link this is, when it was asked for in another browser than this; empty else. */
    public Optional<String> askedElsewhere(Secret link, Secret browser) {
        return graph.find(
                CredentialQueries.ASKED_ELSEWHERE,
                Map.of("hash", link.hash(), "browser", browser.hash(), "now", now()),
                row -> row.get("name").asString());
    }

    /**
     * The member a link was made for. It works once: of two who bring it at the same moment one is let in.
     *
     * @param browser what this browser shows
     * @param elsewhere whether whoever brings it says that it was asked for in another browser
     */
    public Optional<MemberId> consume(Secret link, Secret browser, boolean elsewhere) {
        return graph.write(tx -> consume(tx, link, browser, elsewhere));
    }

    private Optional<MemberId> consume(TransactionContext tx, Secret link, Secret browser, boolean elsewhere) {
        tx.run(CredentialQueries.LOCK_LINK, Map.of("hash", link.hash())).consume();
        return tx
                .run(
                        CredentialQueries.CONSUME_LINK,
                        Map.of("hash", link.hash(), "browser", browser.hash(), "elsewhere", elsewhere, "now", now()))
                .stream()
                .findFirst()
                .map(row -> MemberId.of(row.get("id").asString()));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}

package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
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

    /** Makes a link for the member with this address. */
    public Secret make(String email) {
        Secret secret = Secret.next();
        Map<String, Object> link =
                Map.of("hash", secret.hash(), "email", Members.address(email), "expires", now().plus(LIFE));
        graph.change(tx -> {
            tx.run(CredentialQueries.FORGET_EXPIRED_LINKS, Map.of("now", now())).consume();
            tx.run(CredentialQueries.ADD_LINK, link).consume();
        });
        return secret;
    }

    /** The member a link was made for. It works once: of two who bring it at the same moment one is let in. */
    public Optional<MemberId> consume(Secret link) {
        return graph.write(tx -> consume(tx, link));
    }

    private Optional<MemberId> consume(TransactionContext tx, Secret link) {
        tx.run(CredentialQueries.LOCK_LINK, Map.of("hash", link.hash())).consume();
        return tx.run(CredentialQueries.CONSUME_LINK, Map.of("hash", link.hash(), "now", now())).stream()
                .findFirst()
                .map(row -> MemberId.of(row.get("id").asString()));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}

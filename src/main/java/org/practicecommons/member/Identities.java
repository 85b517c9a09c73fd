package org.practicecommons.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Who members are elsewhere. Nobody becomes a member by it. */
@Component
public class Identities {
    /**
     * A link to a person elsewhere.
     *
     * @param since when it was made
     */
    public record Linked(String issuer, String subject, Instant since) {}

    private final Graph graph;
    private final Clock clock;

    Identities(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * The member that a provider speaks of: one that was linked before, else one with the address that it has verified, who
     * is linked now. Empty for everybody else.
     */
    public Optional<MemberId> member(Identity identity) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", identity.key());
        row.put("issuer", identity.issuer());
        row.put("subject", identity.subject());
        row.put("email", identity.email() == null ? null : Members.address(identity.email()));
        row.put("now", clock.instant().atZone(ZoneOffset.UTC));
        return graph.write(tx -> find(tx, ProviderQueries.KNOWN, row).or(() -> link(tx, identity, row)));
    }

    private Optional<MemberId> link(TransactionContext tx, Identity identity, Map<String, @Nullable Object> row) {
        if (identity.email() == null) {
            return Optional.empty();
        }
        Optional<MemberId> member = find(tx, ProviderQueries.LINK, row);
        member.ifPresent(id -> AuditTrail.add(
                tx, clock.instant(), id, "identity-linked", id.toString(), "verified address, " + identity.issuer()));
        return member;
    }

    private static Optional<MemberId> find(TransactionContext tx, String cypher, Map<String, @Nullable Object> row) {
        return tx.run(cypher, row).stream()
                .findFirst()
                .map(found -> MemberId.of(found.get("id").asString()));
    }

    /** The links of a member, the oldest first. */
    public List<Linked> list(MemberId member) {
        return graph.list(
                ProviderQueries.LIST,
                Map.of("member", member.toString()),
                row -> new Linked(
                        row.get("issuer").asString(),
                        row.get("subject").asString(),
                        row.get("since").asZonedDateTime().toInstant()));
    }
}

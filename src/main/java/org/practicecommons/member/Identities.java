package org.practicecommons.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
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
    private final GraveActs acts;
    private final WayInLetters letters;
    private final Clock clock;

    Identities(Graph graph, GraveActs acts, WayInLetters letters, Clock clock) {
        this.letters = letters;
        this.graph = graph;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The member that a provider speaks of: one that was linked before, else one with the address that it has verified, who
     * is linked now. Empty for everybody else.
     *
     * @param caller who has signed in at this browser before: a member with a duty is linked to nobody new, unless it is they,
     *     and they may do what is grave
     * @throws MayNot when a member with a duty would be linked
     */
    public Optional<MemberId> member(Identity identity, Caller caller) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", identity.key());
        row.put("issuer", identity.issuer());
        row.put("subject", identity.subject());
        row.put("email", identity.email() == null ? null : Members.address(identity.email()));
        row.put("now", clock.instant().atZone(ZoneOffset.UTC));
        Optional<MemberId> known = graph.find(ProviderQueries.KNOWN, row, Identities::id);
        if (known.isPresent()) {
            return known;
        }
        Optional<MemberId> linked = graph.write(tx -> link(tx, identity, caller, row));
        linked.ifPresent(member -> letters.linked(member, identity.issuer()));
        return linked;
    }

    private Optional<MemberId> link(
            TransactionContext tx, Identity identity, Caller caller, Map<String, @Nullable Object> row) {
        if (identity.email() == null) {
            return Optional.empty();
        }
        find(tx, ProviderQueries.LINKED_WITH_CARE, row).ifPresent(id -> requireThere(id, caller));
        Optional<MemberId> member = find(tx, ProviderQueries.LINK, row);
        member.ifPresent(id -> AuditTrail.add(
                tx, clock.instant(), id, "identity-linked", id.toString(), "verified address, " + identity.issuer()));
        return member;
    }

    private void requireThere(MemberId member, Caller caller) {
        boolean there = caller.signedIn()
                .filter(known -> known.id().equals(member))
                .filter(known -> acts.standing(caller) == GraveActs.Standing.READY)
                .isPresent();
        if (!there) {
            throw new MayNot("link-identity");
        }
    }

    private static Optional<MemberId> find(TransactionContext tx, String cypher, Map<String, @Nullable Object> row) {
        return tx.run(cypher, row).stream().findFirst().map(Identities::id);
    }

    private static MemberId id(Record row) {
        return MemberId.of(row.get("id").asString());
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

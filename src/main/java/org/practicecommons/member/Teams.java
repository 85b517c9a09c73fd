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

/**
 * Who acts for an organisation. Its own confirmed members decide, and administrators; the first member of an organisation
 * has nobody but administrators.
 */
@Component
public class Teams {
    private final Graph graph;
    private final List<Contributions> contributions;
    private final Clock clock;
    private final RegulatorAccounts regulators;

    Teams(Graph graph, List<Contributions> contributions, Clock clock, RegulatorAccounts regulators) {
        this.regulators = regulators;
        this.graph = graph;
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * All who act for an organisation, confirmed or waiting.
     *
     * @throws MayNot when the caller does not act for it
     */
    public List<Claim> team(Caller caller, Organisation organisation) {
        requireOwn(caller, organisation);
        return graph.list(JoiningQueries.TEAM, key(organisation), Teams::claim);
    }

    /**
     * Who was invited and has not joined yet.
     *
     * @param id for taking it back
     * @param email where the letter went
     * @param invitedBy name of who invited; null when they are gone
     * @param until when its link ends
     */
    public record Invited(
            String id, String name, String email, @Nullable String invitedBy, Instant until) {}

    /**
     * All who were invited and have not joined, the newest first: nobody is asked twice unknowingly.
     *
     * @throws MayNot when the caller does not act for the organisation
     */
    public List<Invited> invited(Caller caller, Organisation organisation) {
        requireOwn(caller, organisation);
        Map<String, Object> row = new HashMap<>(key(organisation));
        row.put("now", clock.instant().atZone(ZoneOffset.UTC));
        return graph.list(
                JoiningQueries.INVITED,
                row,
                found -> new Invited(
                        found.get("id").asString(""),
                        found.get("name").asString(),
                        found.get("email").asString(),
                        found.get("invitedBy").asString(null),
                        found.get("expires").asZonedDateTime().toInstant()));
    }

    /**
     * Takes an invitation back: its link no longer works. Nothing changes when it was used or taken back before.
     *
     * @throws MayNot when the caller does not act for the organisation
     */
    public void withdraw(Caller caller, Organisation organisation, String invitation) {
        requireOwn(caller, organisation);
        Map<String, Object> row = new HashMap<>(key(organisation));
        row.put("id", invitation);
        graph.change(tx -> {
            if (tx.run(JoiningQueries.WITHDRAW, row).single().get("taken").asInt() > 0) {
                String subject = organisation.type() + " " + organisation.code();
                MemberId by = caller.required().id();
                AuditTrail.add(tx, clock.instant(), by, "invitation-withdrawn", subject, "by its team");
            }
        });
    }

    /**
     * All who wait to be confirmed anywhere, the longest first.
     *
     * @throws MayNot when the caller is no administrator
     */
    public List<Claim> waiting(Caller caller) {
        if (!caller.has(Duty.ADMINISTRATOR)) {
            throw new MayNot("administer");
        }
        return graph.list(JoiningQueries.WAITING, Map.of(), Teams::claim);
    }

    /** Confirms who waits; empty when nobody waits under that id. Only the organisation's own and administrators may. */
    public Optional<MemberId> confirm(Caller caller, Organisation organisation, String claim) {
        requireOwn(caller, organisation);
        regulators.require(organisation.type());
        return graph.write(tx -> change(tx, caller, organisation, claim, JoiningQueries.CONFIRM, "confirmed"));
    }

    /**
     * Ends that somebody acts for the organisation: a claim is declined, a member leaves or is let go. What the member kept
     * there for no other eyes goes to the team; invitations that they sent out for it no longer work.
     */
    public Optional<MemberId> end(Caller caller, Organisation organisation, String claim) {
        requireOwn(caller, organisation);
        return graph.write(tx -> {
            Optional<MemberId> gone = change(tx, caller, organisation, claim, JoiningQueries.END, "ended");
            gone.ifPresent(member -> {
                contributions.forEach(kept -> kept.handOver(tx, member, organisation));
                Map<String, Object> row = new HashMap<>(key(organisation));
                row.put("member", member.toString());
                tx.run(JoiningQueries.WITHDRAW_ALL_OF, row).consume();
                CommunityPartners.forgetUnconfirmed(tx, member);
            });
            return gone;
        });
    }

    private Optional<MemberId> change(
            TransactionContext tx,
            Caller caller,
            Organisation organisation,
            String claim,
            String cypher,
            String action) {
        Instant now = clock.instant();
        Map<String, Object> row = new HashMap<>(key(organisation));
        row.put("claim", claim);
        row.put("now", now.atZone(ZoneOffset.UTC));
        Optional<MemberId> member = tx.run(cypher, row).stream()
                .findFirst()
                .map(found -> MemberId.of(found.get("id").asString()));
        String subject = organisation.type() + " " + organisation.code();
        member.ifPresent(
                id -> AuditTrail.add(tx, now, caller.required().id(), "acting-for-" + action, subject, "member " + id));
        return member;
    }

    private static void requireOwn(Caller caller, Organisation organisation) {
        boolean own = caller.actsFor(organisation.type(), organisation.code());
        if (!own && !caller.has(Duty.ADMINISTRATOR)) {
            throw new MayNot("team");
        }
    }

    private static Map<String, Object> key(Organisation organisation) {
        return Map.of("type", organisation.type().name(), "code", organisation.code());
    }

    private static Claim claim(Record row) {
        return new Claim(
                row.get("claim").asString(""),
                MemberId.of(row.get("id").asString()),
                row.get("name").asString(),
                row.get("email").asString(""),
                MemberRole.valueOf(row.get("role").asString()),
                row.get("since").asZonedDateTime().toInstant(),
                row.get("confirmed").asBoolean(),
                new Organisation(
                        OrganisationType.ofLabel(row.get("label").asString()),
                        row.get("code").asString(),
                        row.get("organisation").asString()));
    }
}

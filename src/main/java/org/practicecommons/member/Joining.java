package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Joining: asked for or invited, proven by a link that goes to the address, then a member. */
@Component
public class Joining {
    /** How long a link to join works. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** How many invitations may wait for one address. */
    public static final int OPEN = 3;

    private final Graph graph;
    private final Clock clock;
    private final RegulatorAccounts regulators;

    Joining(Graph graph, Clock clock, RegulatorAccounts regulators) {
        this.graph = graph;
        this.clock = clock;
        this.regulators = regulators;
    }

    /** The organisation with this type and code, if the network has it. */
    public Optional<Organisation> organisation(OrganisationType type, String code) {
        return graph.find(
                JoiningQueries.FIND_ORGANISATION,
                Map.of("type", type.name(), "code", code),
                row -> new Organisation(
                        type, row.get("code").asString(), row.get("name").asString()));
    }

    /** @throws MayNot when it is for a regulator, and those are not let in */
    void require(OrganisationType type) {
        regulators.require(type);
    }

    /**
     * A request whose link was opened.
     *
     * @param name of the person, as it was typed
     * @param organisation its name
     * @param invitedBy name of the member who invited; null for who asked to join
     * @param known the member who has this address already; null for a new person
     */
    public record Waiting(
            String name,
            String organisation,
            @Nullable String invitedBy,
            @Nullable MemberId known) {
        /** Whether the caller may accept it: somebody new, or the member whose it is, signed in. */
        public boolean isFor(Caller caller) {
            return known == null
                    || caller.signedIn()
                            .filter(member -> member.id().equals(known))
                            .isPresent();
        }
    }

    /** Whose a link is; empty when it is unknown, used or too old. */
    public Optional<Waiting> find(Secret link) {
        return graph.find(JoiningQueries.WAITING_REQUEST, Map.of("hash", link.hash(), "now", now()), Joining::waiting);
    }

    private static Waiting waiting(Record row) {
        String known = row.get("known").asString(null);
        return new Waiting(
                row.get("name").asString(),
                row.get("organisation").asString(),
                row.get("invitedBy").asString(null),
                known == null ? null : MemberId.of(known));
    }

    /**
     * Keeps a request until its link is opened. Nobody is a member yet.
     *
     * @throws MayNot when it is for a regulator, and those are not let in
     * @throws BadParameter when {@value #OPEN} invitations to the address wait
     */
    public Secret ask(JoinRequest request) {
        require(request.type());
        Secret secret = Secret.next();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("hash", secret.hash());
        row.put("name", request.name().value());
        row.put("email", Members.address(request.email()));
        row.put("type", request.type().name());
        row.put("code", request.code());
        row.put("organisation", request.organisation().value());
        row.put("role", request.role().name());
        row.put("confirmed", request.isInvitation());
        row.put("id", UUID.randomUUID().toString());
        row.put(
                "invitedBy",
                request.invitedBy() == null ? null : request.invitedBy().toString());
        row.put("expires", now().plus(LIFE));
        graph.change(tx -> {
            tx.run(JoiningQueries.FORGET_EXPIRED, Map.of("now", now())).consume();
            if (request.invitedBy() != null) {
                vouch(tx, request, request.invitedBy());
            }
            tx.run(JoiningQueries.ADD_REQUEST, row).consume();
        });
        return secret;
    }

    private void vouch(TransactionContext tx, JoinRequest request, MemberId by) {
        Map<String, Object> address = Map.of("email", Members.address(request.email()), "now", now());
        int waiting = tx.run(JoiningQueries.OPEN_INVITATIONS, address)
                .single()
                .get("waiting")
                .asInt();
        if (waiting >= OPEN) {
            throw BadParameter.refused("email", "invitation.too-many");
        }
        AuditTrail.add(tx, clock.instant(), by, "invited", request.type() + " " + request.code(), "by letter");
    }

    /**
     * Makes the person a member, or lets a member act for one more organisation; a link works once. Who was invited is
     * confirmed, or has an address at the own domain of the organisation; others wait for it.
     *
     * @param caller who has signed in at the browser that shows the link
     * @throws AcceptSignedIn when the address is a member's, and that is not the caller: a link to join lets no member in
     */
    public Optional<MemberId> accept(Secret link, Caller caller) {
        return graph.write(tx -> {
            tx.run(JoiningQueries.LOCK_REQUEST, Map.of("hash", link.hash())).consume();
            Map<String, Object> shown = Map.of("hash", link.hash(), "now", now());
            tx.run(JoiningQueries.WAITING_REQUEST, shown).stream()
                    .map(Joining::waiting)
                    .filter(waiting -> !waiting.isFor(caller))
                    .forEach(waiting -> {
                        throw new AcceptSignedIn();
                    });
            return tx.run(JoiningQueries.CONSUME_REQUEST, Map.of("hash", link.hash(), "now", now())).stream()
                    .findFirst()
                    .map(row -> join(tx, new HashMap<>(row.get("request").asMap())));
        });
    }

    private MemberId join(TransactionContext tx, Map<String, Object> request) {
        regulators.require(OrganisationType.valueOf(String.valueOf(request.get("type"))));
        request.put("id", MemberId.next().toString());
        request.put("claim", UUID.randomUUID().toString());
        request.put("now", now());
        if (OrganisationType.PARTNER.name().equals(request.get("type"))) {
            tx.run(JoiningQueries.ADD_PARTNER, request).consume();
        }
        String id =
                tx.run(JoiningQueries.ADD_MEMBER, request).single().get("id").asString();
        request.put("id", id);
        tx.run(JoiningQueries.ACT_FOR, request).consume();
        MemberId member = MemberId.of(id);
        AuditTrail.add(
                tx, clock.instant(), member, "joined", request.get("type") + " " + request.get("code"), "by link");
        confirmByDomain(tx, member, request);
        return member;
    }

    /** The link came to the address, so the address is the person's. */
    private void confirmByDomain(TransactionContext tx, MemberId member, Map<String, Object> request) {
        EmailDomains.confirm(
                tx,
                clock.instant(),
                member,
                String.valueOf(request.get("email")),
                String.valueOf(request.get("claim")),
                request.get("type") + " " + request.get("code"));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}

package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.guard.CheckedText;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Joining: asked for or invited, proven by a link that goes to the address, then a member. */
@Component
public class Joining {
    /** How long a link to join works. */
    public static final Duration LIFE = Duration.ofDays(7);

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
     * Keeps a request until its link is opened. Nobody is a member yet.
     *
     * @throws MayNot when it is for a regulator, and those are not let in
     */
    public Secret ask(JoinRequest request) {
        require(request.type());
        Secret secret = Secret.next();
        Map<String, Object> row = new HashMap<>();
        row.put("hash", secret.hash());
        row.put("name", request.name().value());
        row.put("email", Members.address(request.email()));
        row.put("type", request.type().name());
        row.put("code", request.code());
        row.put("organisation", request.organisation().value());
        row.put("role", request.role().name());
        row.put("confirmed", request.confirmed());
        row.put("expires", now().plus(LIFE));
        graph.change(tx -> {
            tx.run(JoiningQueries.FORGET_EXPIRED, Map.of("now", now())).consume();
            tx.run(JoiningQueries.ADD_REQUEST, row).consume();
        });
        return secret;
    }

    /** Makes the person a member; a link works once. Who was invited is confirmed, or has an address
     * at the own domain of the organisation; others wait for it. */
    public Optional<MemberId> accept(Secret link) {
        return graph.write(tx -> {
            tx.run(JoiningQueries.LOCK_REQUEST, Map.of("hash", link.hash())).consume();
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

    /** Makes the person with this address an administrator, and a member if need be. Only the operator asks for this. */
    public MemberId administrator(String email, CheckedText name) {
        Map<String, Object> row = new HashMap<>();
        row.put("email", Members.address(email));
        row.put("name", name.value());
        row.put("id", MemberId.next().toString());
        row.put("now", now());
        return graph.write(tx -> {
            MemberId id = MemberId.of(
                    tx.run(JoiningQueries.ADD_MEMBER, row).single().get("id").asString());
            tx.run(JoiningQueries.ADMINISTRATOR, Map.of("id", id.toString())).consume();
            AuditTrail.add(tx, clock.instant(), id, "made-administrator", id.toString(), "by the operator");
            return id;
        });
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}

package org.practicecommons.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * Organisations' own e-mail domains: who shows that an address there is theirs acts for the organisation, and nobody else
 * needs to say so. Only administrators enter them.
 */
@Component
public class EmailDomains {
    private final Graph graph;
    private final Clock clock;

    EmailDomains(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * All, in the order of the domains.
     *
     * @throws MayNot when the caller is no administrator
     */
    public List<OwnDomain> list(Caller caller) {
        requireAdministrator(caller);
        return graph.list(
                DomainQueries.LIST,
                Map.of(),
                row -> new OwnDomain(
                        row.get("id").asString(),
                        row.get("domain").asString(),
                        new Organisation(
                                OrganisationType.ofLabel(row.get("label").asString()),
                                row.get("code").asString(),
                                row.get("organisation").asString()),
                        row.get("alone").asBoolean()));
    }

    /**
     * Enters a domain for an organisation; nothing changes when it was entered before. Durable when this returns.
     *
     * @throws MayNot when the caller is no administrator
     * @throws IllegalArgumentException when the domain is shared
     */
    public void add(Caller caller, Organisation organisation, EmailDomain domain) {
        requireAdministrator(caller);
        if (domain.isShared()) {
            throw new IllegalArgumentException("Shared by many organisations");
        }
        Instant now = clock.instant();
        Map<String, Object> row = Map.of(
                "type", organisation.type().name(),
                "code", organisation.code(),
                "domain", domain.name(),
                "id", UUID.randomUUID().toString(),
                "now", now.atZone(ZoneOffset.UTC));
        graph.change(tx -> {
            boolean added = tx.run(DomainQueries.ADD, row).single().get("added").asBoolean();
            if (added) {
                String subject = organisation.type() + " " + organisation.code();
                AuditTrail.add(tx, now, caller.required().id(), "domain-added", subject, domain.name());
            }
        });
    }

    /**
     * Removes a domain of an organisation. Who was confirmed by it stays confirmed.
     *
     * @throws MayNot when the caller is no administrator
     */
    public void remove(Caller caller, String id) {
        requireAdministrator(caller);
        MemberId who = caller.required().id();
        graph.change(tx -> tx.run(DomainQueries.REMOVE, Map.of("id", id)).stream()
                .toList()
                .forEach(row -> AuditTrail.add(
                        tx,
                        clock.instant(),
                        who,
                        "domain-removed",
                        OrganisationType.ofLabel(row.get("label").asString()) + " "
                                + row.get("code").asString(),
                        row.get("domain").asString())));
    }

    /** Confirms a claim when the address is at a domain that is the organisation's alone. */
    static void confirm(
            TransactionContext tx, Instant now, MemberId member, String email, String claim, String subject) {
        EmailDomain.ofAddress(email)
                .filter(domain -> !domain.isShared())
                .filter(domain ->
                        tx.run(DomainQueries.CONFIRM, Map.of("domain", domain.name(), "claim", claim)).stream()
                                .findFirst()
                                .isPresent())
                .ifPresent(domain -> AuditTrail.add(
                        tx, now, member, "acting-for-confirmed", subject, "own domain " + domain.name()));
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.has(Duty.ADMINISTRATOR)) {
            throw new MayNot("administer");
        }
    }
}

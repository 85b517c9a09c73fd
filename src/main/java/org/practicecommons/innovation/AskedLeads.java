package org.practicecommons.innovation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * Community partners that others named as the lead of a record. A partner leads once somebody who is confirmed to act for it
 * agrees; until then who wrote the record down leads it, and nobody but those who keep it and the partner sees who was asked.
 */
@Component
public class AskedLeads {
    private final Graph graph;
    private final Innovations innovations;
    private final Journeys journeys;
    private final Clock clock;

    AskedLeads(Graph graph, Innovations innovations, Journeys journeys, Clock clock) {
        this.graph = graph;
        this.innovations = innovations;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** Asks a partner, in the transaction that makes the record. */
    static void ask(TransactionContext tx, String id, Organisation partner, MemberId by, Instant now) {
        Map<String, Object> row =
                Map.of("id", id, "code", partner.code(), "by", by.toString(), "now", InnovationRows.at(now));
        tx.run(PartnerQueries.ASK_TO_LEAD, row).consume();
    }

    /** Who was asked and has not answered; empty for whoever neither keeps the record nor acts for the partner. */
    public Optional<Organisation> of(Caller caller, Innovation record) {
        return asked(record).filter(partner -> isPartner(caller, partner) || innovations.isKeptBy(caller, record));
    }

    /** Whether the caller may agree for this partner. */
    public boolean isPartner(Caller caller, Organisation partner) {
        return caller.actsFor(partner.type(), partner.code());
    }

    /**
     * The partner agrees, and leads from now on. Durable when this returns; nothing changes the second time.
     *
     * @throws MayNot when the caller is not confirmed to act for the partner that was asked
     */
    public void agree(Caller caller, String id) {
        Innovation record = innovations.get(caller, id);
        caller.required();
        Organisation partner =
                asked(record).filter(one -> isPartner(caller, one)).orElseThrow(() -> new MayNot("answer-lead"));
        MemberId by = caller.required().id();
        graph.change(tx -> {
            if (answered(tx, id) == 0) {
                return;
            }
            Recording.tieLead(tx, id, partner);
            journeys.begin(tx, id, partner, record.stage(), by);
            AuditTrail.add(tx, clock.instant(), by, "lead-agreed", "record " + id, "partner " + partner.code());
        });
    }

    /**
     * Nobody is asked any more, or a partner that leads gives the lead back to who wrote the record down. Those who keep the
     * record may do that, and the partner. Durable when this returns.
     *
     * @throws MayNot when the caller is neither
     */
    public void decline(Caller caller, String id) {
        Innovation record = requireAsked(caller, id);
        Optional<Organisation> asked = of(caller, record);
        Organisation lead = record.lead();
        boolean leads = lead.type() == OrganisationType.PARTNER && isPartner(caller, lead);
        MemberId by = caller.required().id();
        graph.change(tx -> {
            boolean ended = asked.isPresent() ? answered(tx, id) > 0 : leads && giveBack(tx, record);
            if (ended) {
                String who = "partner " + asked.orElse(lead).code();
                AuditTrail.add(tx, clock.instant(), by, "lead-declined", "record " + id, who);
            }
        });
    }

    /**
     * A record whose lead the caller has a say in: who keeps it, and the partner that is asked or leads.
     *
     * @throws MayNot when the caller is neither
     */
    public Innovation requireAsked(Caller caller, String id) {
        Innovation record = innovations.get(caller, id);
        caller.required();
        boolean leads = record.lead().type() == OrganisationType.PARTNER && isPartner(caller, record.lead());
        if (!leads
                && !innovations.isKeptBy(caller, record)
                && of(caller, record).isEmpty()) {
            throw new MayNot("answer-lead");
        }
        return record;
    }

    /** Whether the lead went to who wrote the record down. */
    private boolean giveBack(TransactionContext tx, Innovation record) {
        Map<String, Object> row = Map.of("id", record.id());
        Optional<Organisation> owner = tx.run(PartnerQueries.OWNER, row).stream()
                .findFirst()
                .map(found -> JourneyRows.organisation(found.get("label").asString(), found))
                .filter(one -> !one.is(record.lead().type(), record.lead().code()));
        owner.ifPresent(one -> Recording.tieLead(tx, record.id(), one));
        return owner.isPresent();
    }

    private long answered(TransactionContext tx, String id) {
        Map<String, Object> row = Map.of("id", id, "now", InnovationRows.at(clock.instant()));
        return tx.run(PartnerQueries.ASKED, row).single().get("answered").asLong();
    }

    private Optional<Organisation> asked(Innovation record) {
        return graph.find(
                PartnerQueries.ASKED_TO_LEAD,
                Map.of("id", record.id()),
                row -> new Organisation(
                        OrganisationType.PARTNER,
                        row.get("code").asString(),
                        row.get("name").asString("")));
    }
}

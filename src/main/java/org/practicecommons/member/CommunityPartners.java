package org.practicecommons.member;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * Community partners. One stands, that is it has a page and can be named, when the network knows it from what was published, or
 * when one of its members was confirmed. Until then it is a name that somebody typed, and nobody but its claimant and
 * administrators sees it.
 */
@Component
public class CommunityPartners {
    private final Graph graph;

    CommunityPartners(Graph graph) {
        this.graph = graph;
    }

    /** Makes sure that the network has this partner, known from what was published; one that it has keeps its name. */
    public void settle(TransactionContext tx, Organisation partner) {
        tx.run(PartnerNameQueries.SETTLE, Map.of("code", partner.code(), "organisation", partner.name()))
                .consume();
    }

    /** Whether an organisation stands; those that are no community partner do. */
    public boolean stands(Organisation organisation) {
        return organisation.type() != OrganisationType.PARTNER
                || graph.find(PartnerNameQueries.STANDS, Map.of("code", organisation.code()), row -> row)
                        .isPresent();
    }

    /** All who are confirmed to act for a partner. */
    public List<MemberId> members(Organisation partner) {
        return graph.list(
                PartnerNameQueries.MEMBERS,
                Map.of("code", partner.code()),
                row -> MemberId.of(row.get("id").asString()));
    }

    /** A partner that was never confirmed goes with its last claimant. */
    static void forgetUnconfirmed(TransactionContext tx, MemberId claimant) {
        tx.run(PartnerNameQueries.FORGET_UNCONFIRMED, Map.of("id", claimant.toString()))
                .consume();
    }
}

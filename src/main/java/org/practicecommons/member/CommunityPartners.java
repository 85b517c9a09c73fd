package org.practicecommons.member;

import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** Community partners that the network knows before any of their members joined. */
@Component
public class CommunityPartners {
    /** Makes sure that the network has this partner; one that it has keeps its name. */
    public void settle(TransactionContext tx, Organisation partner) {
        tx.run(JoiningQueries.ADD_PARTNER, Map.of("code", partner.code(), "organisation", partner.name()))
                .consume();
    }
}

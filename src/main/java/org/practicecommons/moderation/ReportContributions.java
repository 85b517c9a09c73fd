package org.practicecommons.moderation;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Contributions;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Reports as what members wrote. */
@Component
class ReportContributions implements Contributions {
    private final Graph graph;

    ReportContributions(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        return graph.list(ReportQueries.OF_SENDER, Map.of("sender", member.toString()), Reports::report).stream()
                .map(report -> new Contribution("A report", "/account/reports", report.words(), report.at()))
                .toList();
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        // Reports are the member's own.
    }
}

package org.practicecommons.platform.search;

import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * How search keeps up with the graph, for {@code /actuator/health}: changes that wait and since when, and how much of the
 * index was the same as the graph at the last check. Out of service while search cannot be reached; pages then ask the
 * graph.
 */
@Component("searchHealthIndicator")
class SearchHealth extends AbstractHealthIndicator {
    private final Projector projector;

    SearchHealth(Projector projector) {
        super("The outbox cannot be read");
        this.projector = projector;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        SearchFacts facts = projector.facts();
        health.withDetail("waiting", facts.lag().waiting());
        facts.lag().since().ifPresent(since -> health.withDetail("since", since));
        facts.lastError().ifPresent(error -> health.withDetail("lastFailure", error.at()));
        health.withDetail("refused", facts.refused().size());
        health.withDetail(
                "parity", facts.parity().stream().collect(Collectors.toMap(ParityReport::kind, SearchHealth::parity)));
        if (facts.away()) {
            health.outOfService();
        } else {
            health.up();
        }
    }

    private static String parity(ParityReport report) {
        return "%.2f %% of %d, checked %s".formatted(report.percent(), report.inGraph(), report.at());
    }
}

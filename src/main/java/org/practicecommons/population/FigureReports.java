package org.practicecommons.population;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/** Reports that a figure is wrong, kept for the administrator. They hold no name and no address. */
@Component
public class FigureReports {
    private final Graph graph;
    private final Clock clock;

    FigureReports(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Keeps a report. Durable when this returns.
     *
     * @param practice name or code, as typed, at most 200 characters
     * @param figure which figure, at most 200 characters
     * @param problem what is wrong, at most 1,000 characters
     */
    public void keep(String practice, String figure, String problem) {
        Map<String, Object> report = Map.of(
                "id", UUID.randomUUID().toString(),
                "practice", practice,
                "figure", figure,
                "problem", problem,
                "at", clock.instant().atZone(ZoneOffset.UTC));
        graph.change(tx -> tx.run(DatasetQueries.KEEP_REPORT, report).consume());
    }
}

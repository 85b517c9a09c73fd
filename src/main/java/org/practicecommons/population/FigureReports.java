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

    /** Keeps a report. Durable when this returns. */
    public void keep(FigureReport report) {
        Map<String, Object> row = Map.of(
                "id", UUID.randomUUID().toString(),
                "practice", report.practice().value(),
                "figure", report.figure().value(),
                "problem", report.problem().value(),
                "at", clock.instant().atZone(ZoneOffset.UTC));
        graph.change(tx -> tx.run(DatasetQueries.KEEP_REPORT, row).consume());
    }
}

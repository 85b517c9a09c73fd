package org.practicecommons.start;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.practicecommons.ingest.CutOffImports;
import org.practicecommons.ingest.ImportReport;
import org.practicecommons.ingest.Imports;
import org.practicecommons.platform.engines.Engine;
import org.practicecommons.platform.engines.LocalEngines;
import org.practicecommons.platform.graph.CarriedContent;
import org.practicecommons.platform.graph.GraphOpened;
import org.practicecommons.platform.graph.GraphSchema;
import org.practicecommons.platform.mode.Mode;
import org.practicecommons.platform.search.Projector;
import org.practicecommons.platform.web.Readiness;
import org.practicecommons.population.Contexts;
import org.practicecommons.population.Datasets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What happens between "the web server listens" and "ready": the engines answer, the schema is brought up to date, what
 * an earlier import left unfinished is taken away, what the program carries is settled,
 * data come in if they are due, contexts and peers are worked out.
 */
@Component
class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Optional<LocalEngines> engines;
    private final GraphSchema schema;
    private final CutOffImports cutOffImports;
    private final List<CarriedContent> carried;
    private final Imports imports;
    private final Contexts contexts;
    private final Datasets datasets;
    private final Projector projector;
    private final Readiness readiness;
    private final StartSettings settings;
    private final Mode mode;
    private final ApplicationEventPublisher events;
    private final FirstContent firstContent;
    private final DemonstrationNetwork demonstration;

    Opening(
            Optional<LocalEngines> engines,
            GraphSchema schema,
            CutOffImports cutOffImports,
            List<CarriedContent> carried,
            Imports imports,
            Contexts contexts,
            Datasets datasets,
            Projector projector,
            Readiness readiness,
            StartSettings settings,
            Mode mode,
            ApplicationEventPublisher events,
            FirstContent firstContent,
            DemonstrationNetwork demonstration) {
        this.engines = engines;
        this.schema = schema;
        this.cutOffImports = cutOffImports;
        this.carried = carried;
        this.imports = imports;
        this.contexts = contexts;
        this.datasets = datasets;
        this.projector = projector;
        this.readiness = readiness;
        this.settings = settings;
        this.mode = mode;
        this.events = events;
        this.firstContent = firstContent;
        this.demonstration = demonstration;
    }

    /** Makes everything ready. */
    void open() {
        openGraph();
        if (isDataDue()) {
            openSearch();
            if (!bringDueData()) {
                contexts.open();
            }
        } else {
            contexts.open();
            told("Contexts and peers are worked out");
            openSearch();
        }
        settleCarried(); // Practices may have come in that the content is about.
        demonstration.settle();
        readiness.open();
    }

    /** Brings engines and schema up, and leaves data as they are. */
    void prepare() {
        openGraph();
        openSearch();
    }

    private void openGraph() {
        engines.ifPresent(both -> both.awaitReady(LONGEST_START, Engine.NEO4J));
        schema.apply().forEach(file -> LOG.info("Applied graph-schema/{}", file));
        cutOffImports.undo().forEach(id -> LOG.warn("{} was cut off and has been undone: import its files again", id));
        settleCarried();
        events.publishEvent(new GraphOpened());
        told("The graph is open");
    }

    private void settleCarried() {
        carried.stream()
                .filter(CarriedContent::settle)
                .forEach(content ->
                        LOG.info("Brought up to date: {}", content.getClass().getSimpleName()));
    }

    /** Elasticsearch takes longer to start than Neo4j: what needs only the graph is done meanwhile. */
    private void openSearch() {
        engines.ifPresent(both -> both.awaitReady(LONGEST_START, Engine.ELASTICSEARCH));
        projector.start();
        told("Search is open");
    }

    private boolean isDataDue() {
        return settings.openData() != null
                || (mode == Mode.DEMONSTRATION && datasets.list().isEmpty());
    }

    private boolean bringDueData() {
        String folder = settings.openData();
        if (folder == null) {
            return told(imports.bring(firstContent.files()));
        }
        ImportLines lines = new ImportLines(System.out);
        ImportReport report = imports.run(Path.of(folder), false, lines);
        lines.ended(report);
        return told(report);
    }

    /** Where a start's time goes. */
    private static void told(String what) {
        LOG.info(
                "{} {} ms after the start",
                what,
                ManagementFactory.getRuntimeMXBean().getUptime());
    }

    private static boolean told(ImportReport report) {
        if (report.failure() != null) {
            LOG.error("{}: {}", report.id(), report.failure());
        }
        return report.state() == ImportReport.State.DONE
                && report.files().stream().anyMatch(file -> file.outcome() == ImportReport.Outcome.IMPORTED);
    }
}

package org.practicecommons.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.practicecommons.ingest.ImportReport;
import org.practicecommons.ingest.Imports;
import org.practicecommons.platform.engines.LocalEngines;
import org.practicecommons.platform.graph.GraphSchema;
import org.practicecommons.platform.search.Projector;
import org.practicecommons.platform.web.Readiness;
import org.practicecommons.population.Contexts;
import org.practicecommons.population.Datasets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What happens between "the web server listens" and "ready": the engines answer, the schema is brought up to date, what
 * an earlier import left unfinished is taken away, data come in if they are due, contexts and peers are worked out.
 */
@Component
class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Optional<LocalEngines> engines;
    private final GraphSchema schema;
    private final Imports imports;
    private final Contexts contexts;
    private final Datasets datasets;
    private final Projector projector;
    private final Readiness readiness;
    private final StartSettings settings;
    private final FirstContent firstContent;

    Opening(
            Optional<LocalEngines> engines,
            GraphSchema schema,
            Imports imports,
            Contexts contexts,
            Datasets datasets,
            Projector projector,
            Readiness readiness,
            StartSettings settings,
            FirstContent firstContent) {
        this.engines = engines;
        this.schema = schema;
        this.imports = imports;
        this.contexts = contexts;
        this.datasets = datasets;
        this.projector = projector;
        this.readiness = readiness;
        this.settings = settings;
        this.firstContent = firstContent;
    }

    /** Makes everything ready. */
    void open() {
        prepare();
        boolean brought = bringDueData();
        if (!brought) {
            contexts.renew();
        }
        readiness.open();
    }

    /** Brings engines and schema up, and leaves data as they are. */
    void prepare() {
        engines.ifPresent(both -> both.awaitReady(LONGEST_START));
        schema.apply().forEach(file -> LOG.info("Applied graph-schema/{}", file));
        imports.undoCutOff().forEach(id -> LOG.warn("{} was cut off and has been undone: import its files again", id));
        contexts.describe();
        projector.start();
    }

    private boolean bringDueData() {
        if (settings.openData() != null) {
            ImportLines lines = new ImportLines(System.out);
            ImportReport report = imports.run(Path.of(settings.openData()), false, lines);
            lines.ended(report);
            return told(report);
        }
        if (settings.demo() && datasets.list().isEmpty()) {
            return told(imports.bring(firstContent.files()));
        }
        return false;
    }

    private static boolean told(ImportReport report) {
        if (report.failure() != null) {
            LOG.error("{}: {}", report.id(), report.failure());
        }
        return report.state() == ImportReport.State.DONE
                && report.files().stream().anyMatch(file -> file.outcome() == ImportReport.Outcome.IMPORTED);
    }
}

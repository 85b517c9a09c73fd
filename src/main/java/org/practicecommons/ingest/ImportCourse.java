package org.practicecommons.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.practicecommons.ingest.ImportReport.State;
import org.practicecommons.population.Contexts;
import org.practicecommons.population.Readings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One import from its first step to its last: remains of earlier ones go, both passes, contexts and peers anew. */
@Component
class ImportCourse {
    private static final Logger LOG = LoggerFactory.getLogger(ImportCourse.class);

    private final PassOne passOne;
    private final PassTwo passTwo;
    private final ImportRecords records;
    private final CutOffImports cutOff;
    private final Readings readings;
    private final Contexts contexts;
    private final Clock clock;

    ImportCourse(
            PassOne passOne,
            PassTwo passTwo,
            ImportRecords records,
            CutOffImports cutOff,
            Readings readings,
            Contexts contexts,
            Clock clock) {
        this.passOne = passOne;
        this.passTwo = passTwo;
        this.records = records;
        this.cutOff = cutOff;
        this.readings = readings;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * Returns when all is visible, or when it is clear that nothing will be; a failure is in the report.
     *
     * @param progress told of each step
     */
    ImportReport run(
            ImportReport started, List<ImportFile> files, ImportListener listener, Consumer<ImportReport> progress) {
        ImportWork work = new ImportWork(started, passOne, passTwo, listener, progress);
        try {
            begin(started);
            ImportReport ended = work.run(files, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), clock);
            return !ended.dryRun() && work.changedContexts() ? renewed(ended, listener) : ended;
        } catch (RuntimeException failure) {
            ImportReport ended = ended(work.report(), State.FAILED, ImportFailure.inWords(failure));
            progress.accept(ended);
            return ended;
        }
    }

    /**
     * Keeps the report of an import that has ended.
     *
     * @return false when the graph cannot be told: then the next import or start finds it unfinished and undoes it
     */
    boolean close(ImportReport ended) {
        try {
            if (ended.state() == State.FAILED) {
                readings.tidy();
            }
            records.put(ended);
            records.tie(ended);
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("The graph does not know yet how {} ended: {}", ended.id(), failure.getMessage());
            return false;
        }
    }

    /** What an import left that could not even tidy up after itself goes first. */
    private void begin(ImportReport started) {
        if (!started.dryRun()) {
            cutOff.undo();
        }
        records.put(started);
    }

    /** The figures are in and seen: what fails from here on is no failure of the import. */
    private ImportReport renewed(ImportReport done, ImportListener listener) {
        listener.step("Working out contexts and peers");
        try {
            contexts.renew();
            readings.tidy();
            return done;
        } catch (RuntimeException failure) {
            return ended(done, State.DONE, ImportFailure.afterwardsInWords(failure));
        }
    }

    private ImportReport ended(ImportReport report, State state, String failure) {
        return ImportProgressState.ended(report, state, clock.instant(), failure);
    }
}

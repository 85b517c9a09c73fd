package org.practicecommons.ingest;

import java.time.Clock;
import java.util.List;
import org.practicecommons.ingest.ImportReport.State;
import org.practicecommons.population.Readings;
import org.springframework.stereotype.Component;

/** Ends, at the next start or import, what an import began and could not finish. */
@Component
public class CutOffImports {
    private final ImportRecords records;
    private final Readings readings;
    private final Clock clock;

    CutOffImports(ImportRecords records, Readings readings, Clock clock) {
        this.records = records;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * Takes away what had not become visible. Call while no import runs.
     *
     * @return ids of the imports that were undone
     */
    public List<String> undo() {
        List<ImportRecords.CutOff> cutOff = records.cutOff();
        if (!cutOff.isEmpty()) {
            readings.tidy();
            readings.tie();
            cutOff.forEach(one -> records.put(ended(one)));
        }
        return cutOff.stream()
                .filter(one -> !one.visible())
                .map(one -> one.report().id())
                .toList();
    }

    private ImportReport ended(ImportRecords.CutOff cutOff) {
        return cutOff.visible()
                ? ImportProgressState.ended(cutOff.report(), State.DONE, clock.instant(), null)
                : ImportProgressState.ended(
                        cutOff.report(),
                        State.UNDONE,
                        clock.instant(),
                        "The import was cut off. Import the files again.");
    }
}

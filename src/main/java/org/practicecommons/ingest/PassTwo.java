package org.practicecommons.ingest;

import java.util.List;
import org.practicecommons.ingest.ImportReport.Counts;
import org.practicecommons.innovation.ImportedFile;
import org.practicecommons.innovation.ImportedRecords;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.population.HeldReadings;
import org.practicecommons.population.Readings;
import org.practicecommons.practice.DatedFacts;
import org.practicecommons.practice.PracticeRegister;
import org.practicecommons.practice.RegisterChange;
import org.springframework.stereotype.Component;

/**
 * The second pass: files that were read without fault are compared with what is held and written. Readings come in
 * hidden batches under the import's id; the register in one transaction; all becomes visible together at the end.
 */
@Component
class PassTwo {
    private final Readings readings;
    private final HeldFiles held;
    private final PracticeRegister register;
    private final ImportedRecords records;
    private final Graph graph;

    PassTwo(Readings readings, HeldFiles held, PracticeRegister register, ImportedRecords records, Graph graph) {
        this.readings = readings;
        this.held = held;
        this.register = register;
        this.records = records;
        this.graph = graph;
    }

    /** What writing would do. Writes nothing. */
    Counts preview(List<Arrival> arrivals) {
        Counts counts = new Counts(0, 0, 0, 0, 0, 0);
        List<DatedFacts> facts = facts(arrivals);
        if (!facts.isEmpty()) {
            counts = plus(counts, register.preview(facts));
        }
        for (Arrival arrival : arrivals) {
            counts = plus(counts, held.difference(arrival));
            if (arrival.hasRecords()) {
                counts = plus(counts, records.preview(arrival.importedFile()));
            }
        }
        return counts;
    }

    /** Writes; {@code done} hears of each file whose batches are written. */
    Counts write(List<Arrival> arrivals, String importId, Runnable done) {
        Counts counts = new Counts(0, 0, 0, 0, 0, 0);
        for (Arrival arrival : arrivals) {
            counts = plus(counts, held.difference(arrival));
            readings.begin(arrival.dataset(), importId);
        }
        List<DatedFacts> facts = facts(arrivals);
        if (!facts.isEmpty()) {
            counts = plus(counts, register.apply(facts));
        }
        for (Arrival arrival : arrivals) {
            if (arrival.hasReadings()) {
                readings.put(
                        arrival.dataset().id(),
                        arrival.file().provenance().source(),
                        arrival.file().readings());
            }
            done.run();
        }
        readings.tie();
        return plus(counts, show(arrivals, importId));
    }

    /** Records are written in the transaction that makes all else visible: an import that is cut off leaves none. */
    private List<ImportedFile.Change> show(List<Arrival> arrivals, String importId) {
        return graph.write(tx -> {
            List<ImportedFile.Change> changes = arrivals.stream()
                    .filter(Arrival::hasRecords)
                    .map(arrival -> records.write(tx, arrival.importedFile()))
                    .toList();
            readings.show(tx, importId);
            return changes;
        });
    }

    /** Figures of a dataset that the graph really holds. */
    long stored(String dataset) {
        return held.stored(dataset);
    }

    private static List<DatedFacts> facts(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> !arrival.file().facts().isEmpty())
                .map(Arrival::facts)
                .toList();
    }

    private static Counts plus(Counts counts, RegisterChange change) {
        return counts.plus(change.added(), change.changed(), change.closed(), change.unchanged());
    }

    private static Counts plus(Counts counts, List<ImportedFile.Change> changes) {
        Counts all = counts;
        for (ImportedFile.Change change : changes) {
            all = plus(all, change);
        }
        return all;
    }

    private static Counts plus(Counts counts, ImportedFile.Change change) {
        return counts.plus(change.added(), change.changed(), 0, change.unchanged());
    }

    private static Counts plus(Counts counts, HeldReadings.Difference difference) {
        return counts.plus(difference.added(), difference.changed(), 0, difference.unchanged());
    }
}

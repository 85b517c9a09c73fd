package org.practicecommons.ingest;

import java.util.List;
import java.util.Optional;
import org.practicecommons.population.Dataset;
import org.practicecommons.population.Datasets;
import org.practicecommons.population.HeldReadings;
import org.practicecommons.population.Reading;
import org.springframework.stereotype.Component;

/** What was imported before, against which an arriving file is seen. */
@Component
class HeldFiles {
    private final Datasets datasets;
    private final HeldReadings held;

    HeldFiles(Datasets datasets, HeldReadings held) {
        this.datasets = datasets;
        this.held = held;
    }

    /** What to do with a file, seen against what is held. */
    ImportReport.Outcome outcome(Dataset dataset) {
        for (Datasets.Held one : datasets.list()) {
            if (one.dataset().id().equals(dataset.id())) {
                return ImportReport.Outcome.UNCHANGED;
            }
            if (isNewer(one.dataset(), dataset)) {
                return ImportReport.Outcome.OLDER;
            }
        }
        return ImportReport.Outcome.IMPORTED;
    }

    private static boolean isNewer(Dataset held, Dataset arriving) {
        return isFigures(arriving)
                && sameTime(held, arriving)
                && held.provenance().asAt().isAfter(arriving.provenance().asAt());
    }

    private static boolean isFigures(Dataset dataset) {
        return dataset.kind() == Dataset.Kind.READINGS || dataset.kind() == Dataset.Kind.BOTH;
    }

    private static boolean sameTime(Dataset one, Dataset other) {
        return one.provenance().source().equals(other.provenance().source())
                && one.provenance().period().equals(other.provenance().period());
    }

    /** Figures of a dataset that the graph really holds. */
    long stored(String dataset) {
        return held.stored(dataset).figures();
    }

    /** What its figures add and change; for a file that says nothing of a time already held, all are added. */
    HeldReadings.Difference difference(Arrival arrival) {
        List<Reading> arriving = arrival.file().readings();
        Optional<Dataset> before = datasets.list().stream()
                .filter(one -> one.inUse() && isFigures(one.dataset()))
                .map(Datasets.Held::dataset)
                .filter(one -> arrival.hasReadings() && sameTime(one, arrival.dataset()))
                .findFirst();
        return before.map(one -> held.compare(one.id(), arriving))
                .orElse(new HeldReadings.Difference(arriving.size(), 0, 0));
    }
}

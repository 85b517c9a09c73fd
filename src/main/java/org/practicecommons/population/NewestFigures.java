package org.practicecommons.population;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest figures of every indicator, each period of a dataset read from the graph once. Made for one renewal. */
final class NewestFigures {
    private final List<Held> held;
    private final HeldReadings readings;
    private final Map<Held, Map<String, Map<String, Double>>> read = new HashMap<>();

    /** Figures of one period of one dataset. */
    private record Held(Dataset dataset, String period) {
        String source() {
            return dataset.provenance().source();
        }

        LocalDate asAt() {
            return dataset.provenance().asAt();
        }

        String id() {
            return dataset.id();
        }
    }

    /**
     * Where an indicator's newest figures are from, and what they are.
     *
     * @param figures all figures of that period, by ODS code and name
     */
    record Newest(Dataset dataset, String period, Map<String, Map<String, Double>> figures) {

        /** Values of an indicator by ODS code. */
        Map<String, Double> values(Indicator indicator) {
            Map<String, Double> values = new HashMap<>();
            figures.forEach((code, reading) -> indicator.value(reading).ifPresent(value -> values.put(code, value)));
            return values;
        }
    }

    NewestFigures(List<Datasets.Held> datasets, HeldReadings readings) {
        this.readings = readings;
        this.held = datasets.stream()
                .filter(Datasets.Held::inUse)
                .map(Datasets.Held::dataset)
                .flatMap(dataset -> dataset.periods().stream().map(period -> new Held(dataset, period)))
                .toList();
    }

    /** The newest period that has figures for an indicator; of two datasets about it the later day wins. */
    Optional<Newest> of(Indicator indicator) {
        return held.stream()
                .filter(one -> indicator.sources().contains(one.source()))
                .max(Comparator.comparing(Held::period)
                        .thenComparing(Held::asAt)
                        .thenComparing(Held::id))
                .map(one -> new Newest(one.dataset(), one.period(), figures(one)));
    }

    private Map<String, Map<String, Double>> figures(Held from) {
        return read.computeIfAbsent(from, one -> readings.figures(one.id(), one.period()));
    }
}

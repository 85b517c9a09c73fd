package org.practicecommons.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.practice.CurrentLists;
import org.practicecommons.practice.Practices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the {@link ContextTable} at hand and makes a new one when figures or the register have changed. */
@Component
public class Contexts {
    /** There is a new context table. */
    public record Renewed(ContextTable table) {}

    /** Figures of one period of one dataset. */
    private record Held(Dataset dataset, String period) {
        String source() {
            return dataset.provenance().source();
        }

        java.time.LocalDate asAt() {
            return dataset.provenance().asAt();
        }

        String id() {
            return dataset.id();
        }
    }

    private final Graph graph;
    private final Readings readings;
    private final Datasets datasets;
    private final KeptContexts kept;
    private final Practices practices;
    private final CurrentLists currentLists;
    private final ApplicationEventPublisher events;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.load();
    private volatile ContextTable table = new ContextTable(List.of());

    Contexts(
            Graph graph,
            Readings readings,
            Datasets datasets,
            KeptContexts kept,
            Practices practices,
            CurrentLists currentLists,
            ApplicationEventPublisher events) {
        this.graph = graph;
        this.readings = readings;
        this.datasets = datasets;
        this.kept = kept;
        this.practices = practices;
        this.currentLists = currentLists;
        this.events = events;
    }

    /** The newest figures. */
    public ContextTable table() {
        return table;
    }

    /** The indicators. */
    public IndicatorCatalogue catalogue() {
        return catalogue;
    }

    /** Writes the catalogue's indicators and breaks to the graph, so that figures there can be read by themselves. */
    public void describe() {
        List<Map<String, String>> indicators = catalogue.indicators().stream()
                .map(i -> Map.of("key", i.key(), "label", i.label(), "unit", i.unit(), "domain", i.domain()))
                .toList();
        List<Map<String, Object>> breaks = catalogue.breaks().stream()
                .map(b -> Map.<String, Object>of(
                        "key", b.key(), "source", b.source(), "from", b.from(), "to", b.to(), "why", b.why()))
                .toList();
        graph.change(tx -> {
            tx.run(DatasetQueries.PUT_INDICATORS, Map.of("rows", indicators)).consume();
            tx.run(DatasetQueries.PUT_BREAKS, Map.of("rows", breaks)).consume();
        });
    }

    /** The table as it was last worked out, if nothing has changed since; else as {@link #renew}. */
    public synchronized void open() {
        List<Datasets.Held> all = datasets.list();
        kept.read(KeptContexts.key(catalogue, all), catalogue, all, listed()).ifPresentOrElse(this::use, this::renew);
    }

    /** Reads the newest figures from the graph, notes the current lists, and tells who listens. */
    public synchronized void renew() {
        List<Datasets.Held> all = datasets.list();
        ContextTable next = new ContextTable(columns(all));
        kept.keep(KeptContexts.key(catalogue, all), next);
        use(next);
    }

    private void use(ContextTable next) {
        table = next;
        events.publishEvent(new Renewed(next));
    }

    private List<ContextTable.Column> columns(List<Datasets.Held> all) {
        List<Held> held = all.stream()
                .filter(Datasets.Held::inUse)
                .map(Datasets.Held::dataset)
                .flatMap(dataset -> dataset.periods().stream().map(period -> new Held(dataset, period)))
                .toList();
        Map<Held, Map<String, Map<String, Double>>> read = new HashMap<>();
        noteCurrentLists(held, read);
        Set<String> open = listed();
        List<ContextTable.Column> columns = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            newest(indicator, held).ifPresent(from -> {
                Map<String, Map<String, Double>> figures = read.computeIfAbsent(from, this::figures);
                columns.add(ContextTable.column(
                        indicator, from.dataset(), from.period(), values(indicator, figures), open));
            });
        }
        return columns;
    }

    /** Codes of the open practices that are in the newest lists. */
    private Set<String> listed() {
        return practices.places().stream()
                .filter(Practices.Place::hasCurrentList)
                .map(Practices.Place::code)
                .collect(Collectors.toSet());
    }

    private void noteCurrentLists(List<Held> held, Map<Held, Map<String, Map<String, Double>>> read) {
        Indicator lists = catalogue.find("list_size").orElseThrow();
        Optional<Held> newest = newest(lists, held);
        Map<String, Integer> sizes = new HashMap<>();
        newest.ifPresent(from -> values(lists, read.computeIfAbsent(from, this::figures))
                .forEach((code, size) -> sizes.put(code, (int) Math.round(size))));
        if (newest.isPresent()) {
            graph.change(tx -> currentLists.put(tx, sizes));
        }
        newest.ifPresent(from -> Neighbourhood.addTo(located(held, read), sizes));
    }

    private Map<String, Map<String, Double>> located(
            List<Held> held, Map<Held, Map<String, Map<String, Double>>> read) {
        return newest(catalogue.find(Neighbourhood.INDICATOR).orElseThrow(), held)
                .map(from -> read.computeIfAbsent(from, this::figures))
                .orElse(Map.of());
    }

    private Map<String, Map<String, Double>> figures(Held from) {
        return readings.figures(from.id(), from.period());
    }

    private static Optional<Held> newest(Indicator indicator, List<Held> held) {
        return held.stream()
                .filter(one -> indicator.sources().contains(one.source()))
                .max(Comparator.comparing(Held::period)
                        .thenComparing(Held::asAt)
                        .thenComparing(Held::id));
    }

    private static Map<String, Double> values(Indicator indicator, Map<String, Map<String, Double>> figures) {
        Map<String, Double> values = new HashMap<>();
        figures.forEach((code, reading) -> indicator.value(reading).ifPresent(value -> values.put(code, value)));
        return values;
    }
}

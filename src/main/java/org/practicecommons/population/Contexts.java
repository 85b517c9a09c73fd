package org.practicecommons.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /**
     * There is a new context table.
     *
     * @param places the practices it was made for: open, and in the newest lists
     */
    public record Renewed(ContextTable table, List<Practices.Place> places) {}

    private final Graph graph;
    private final HeldReadings readings;
    private final Datasets datasets;
    private final KeptContexts kept;
    private final Practices practices;
    private final CurrentLists currentLists;
    private final ApplicationEventPublisher events;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.load();
    private volatile ContextTable table = new ContextTable(List.of());

    Contexts(
            Graph graph,
            HeldReadings readings,
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

    /** The table as it was last worked out, if nothing has changed since; else as {@link #renew}. */
    public synchronized void open() {
        List<Datasets.Held> all = datasets.list();
        List<Practices.Place> listed = listed();
        kept.read(KeptContexts.key(catalogue, all), catalogue, all, codes(listed))
                .ifPresentOrElse(table -> use(table, listed), this::renew);
    }

    /** Reads the newest figures from the graph, notes the current lists, and tells who listens. */
    public synchronized void renew() {
        describe();
        List<Datasets.Held> all = datasets.list();
        NewestFigures newest = new NewestFigures(all, readings);
        noteCurrentLists(newest);
        List<Practices.Place> listed = listed();
        ContextTable next = new ContextTable(columns(newest, codes(listed)));
        kept.keep(KeptContexts.key(catalogue, all), next);
        use(next, listed);
    }

    /** Writes the catalogue's indicators and breaks to the graph, so that figures there can be read by themselves. */
    private void describe() {
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

    private void use(ContextTable next, List<Practices.Place> listed) {
        table = next;
        events.publishEvent(new Renewed(next, listed));
    }

    private List<ContextTable.Column> columns(NewestFigures newest, Set<String> open) {
        List<ContextTable.Column> columns = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            newest.of(indicator)
                    .ifPresent(from -> columns.add(ContextTable.column(
                            indicator, from.dataset(), from.period(), from.values(indicator), open)));
        }
        return columns;
    }

    /** The open practices that are in the newest lists. */
    private List<Practices.Place> listed() {
        return practices.places().stream()
                .filter(Practices.Place::hasCurrentList)
                .toList();
    }

    private static Set<String> codes(List<Practices.Place> places) {
        return places.stream().map(Practices.Place::code).collect(Collectors.toSet());
    }

    /** Also adds to the newest locations what follows from them and the lists. */
    private void noteCurrentLists(NewestFigures newest) {
        Indicator lists = catalogue.find("list_size").orElseThrow();
        newest.of(lists).ifPresent(from -> {
            Map<String, Integer> sizes = new HashMap<>();
            from.values(lists).forEach((code, size) -> sizes.put(code, (int) Math.round(size)));
            graph.change(tx -> currentLists.put(tx, sizes));
            newest.of(catalogue.find(Neighbourhood.INDICATOR).orElseThrow())
                    .ifPresent(locations -> Neighbourhood.addTo(locations.figures(), sizes));
        });
    }
}

package org.practicecommons.peer;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.population.ContextTable;
import org.practicecommons.population.Contexts;
import org.practicecommons.population.Indicator;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The peers of every practice, worked out anew whenever the figures change. */
@Component
public class Peers {
    /** A finder and the run it belongs to; they change together. */
    private record Current(PeerFinder finder, PeerRun run) {}

    private final Practices practices;
    private final PeerRecords records;
    private final Clock clock;
    private volatile @Nullable Current current;

    Peers(Practices practices, PeerRecords records, Clock clock) {
        this.practices = practices;
        this.records = records;
        this.clock = clock;
    }

    /**
     * The nearest practices and why they are.
     *
     * @param limit 1 to {@value PeerFinder#MOST}
     * @throws NotCompared when the practice has no current list, or nothing has been worked out yet
     */
    public PeerList of(OdsCode practice, PeerScope scope, int limit) {
        return finder().peersOf(practice.value(), scope, limit).orElseThrow(() -> new NotCompared(practice));
    }

    /**
     * What one practice has to do with another, whatever their distance.
     *
     * @throws NotCompared when either has no current list
     */
    public Peer between(OdsCode here, OdsCode there) {
        return finder().between(here.value(), there.value()).orElseThrow(() -> new NotCompared(here));
    }

    /** The practice's nearest without reasons; empty when it is not compared. */
    public List<Neighbour> nearest(String code, PeerScope scope, int limit) {
        return finder().neighboursOf(code, scope, limit);
    }

    /** ODS codes of all practices that are compared, in order. */
    public List<String> compared() {
        return finder().practices();
    }

    /** The run that is in use; empty until there is one. */
    public Optional<PeerRun> run() {
        return Optional.ofNullable(current).map(Current::run);
    }

    @EventListener
    void renew(Contexts.Renewed renewed) {
        List<ContextTable.Column> columns = renewed.table().columns().stream()
                .filter(column -> column.indicator().matching())
                .toList();
        ContextMatrix matrix =
                ContextMatrix.of(columns.stream().map(Peers::variable).toList(), contexts(columns));
        PeerFinder finder = PeerFinder.of(matrix, PeerMethod.standard());
        List<String> datasets = columns.stream()
                .map(column -> column.dataset().id())
                .distinct()
                .sorted()
                .toList();
        Current next = new Current(finder, finder.run(datasets, clock.instant()));
        current = next;
        records.keep(next.run(), finder);
    }

    private List<PracticeContext> contexts(List<ContextTable.Column> columns) {
        return practices.places().stream()
                .filter(Practices.Place::hasCurrentList)
                .map(place ->
                        new PracticeContext(place.code(), place.icb(), place.region(), values(columns, place.code())))
                .toList();
    }

    private static Map<String, Double> values(List<ContextTable.Column> columns, String code) {
        Map<String, Double> values = new HashMap<>();
        for (ContextTable.Column column : columns) {
            Stream.ofNullable(column.values().get(code))
                    .forEach(value -> values.put(column.indicator().key(), value));
        }
        return values;
    }

    private static ContextVariable variable(ContextTable.Column column) {
        Indicator indicator = column.indicator();
        return new ContextVariable(
                indicator.key(),
                indicator.label(),
                MeasureUnit.of(indicator.unit()).orElseThrow(),
                ContextDomain.of(indicator.domain()).orElseThrow());
    }

    private PeerFinder finder() {
        Current now = current;
        if (now == null) {
            throw new PeersNotComputed();
        }
        return now.finder();
    }
}

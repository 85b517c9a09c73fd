package org.practicecommons.peer;

import java.time.Clock;
import java.time.Instant;
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

    private final PeerRecords records;
    private final Clock clock;
    private volatile @Nullable Current current;

    Peers(PeerRecords records, Clock clock) {
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
                ContextMatrix.of(columns.stream().map(Peers::variable).toList(), contexts(columns, renewed.places()));
        List<String> datasets = columns.stream()
                .map(column -> column.dataset().id())
                .distinct()
                .sorted()
                .toList();
        use(matrix, PeerMethod.standard(), datasets);
    }

    /** A run on the same figures need not be done again, nor written. */
    private void use(ContextMatrix matrix, PeerMethod method, List<String> datasets) {
        Optional<PeerRecords.Kept> kept = records.find(RunId.of(matrix, method), method);
        PeerFinder finder = kept.map(run -> PeerFinder.of(matrix, method, run.scales()))
                .orElseGet(() -> PeerFinder.of(matrix, method));
        Instant at = kept.map(PeerRecords.Kept::at).orElseGet(clock::instant);
        Current next = new Current(finder, finder.run(datasets, at));
        current = next;
        if (kept.isEmpty() && matrix.size() > 0) {
            records.keep(next.run(), finder);
        }
    }

    private static List<PracticeContext> contexts(List<ContextTable.Column> columns, List<Practices.Place> places) {
        return places.stream()
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

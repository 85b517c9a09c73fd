package org.practicecommons.home.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.practicecommons.home.ContextRow;
import org.practicecommons.home.Links;
import org.practicecommons.home.RangeChart;
import org.practicecommons.peer.Neighbour;
import org.practicecommons.peer.PeerScope;
import org.practicecommons.peer.Peers;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.Wording;
import org.practicecommons.population.ContextTable;
import org.practicecommons.population.FigureWords;
import org.practicecommons.population.Quantiles;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeState;
import org.springframework.stereotype.Component;

/** Sets one figure of a practice beside its peers and England. */
@Component
class ContextRows {
    /** Peers whose middle half is shown: enough for quartiles to mean something. */
    private static final int PEERS = 20;

    private static final int FEWEST = 4;

    private final Peers peers;
    private final SourceTitles titles;

    ContextRows(Peers peers, SourceTitles titles) {
        this.peers = peers;
        this.titles = titles;
    }

    /** Codes of the practice's nearest in England; none for a practice that is not compared. */
    List<String> peersOf(Practice practice) {
        if (practice.state() != PracticeState.OPEN || peers.run().isEmpty()) {
            return List.of();
        }
        return peers.nearest(practice.odsCode().value(), PeerScope.ENGLAND, PEERS).stream()
                .map(Neighbour::odsCode)
                .toList();
    }

    ContextRow row(ContextTable.Column column, String practice, List<String> peerCodes) {
        String unit = column.indicator().unit();
        Double value = column.values().get(practice);
        double[] near = values(column, peerCodes);
        return new ContextRow(
                column.indicator().key(),
                column.indicator().label(),
                value == null ? "not published" : FigureWords.figure(value, unit),
                near.length < FEWEST ? "not known" : middle(near, unit),
                middle(column.sorted(), unit),
                value == null || !FigureWords.isScale(unit) ? "" : Wording.percentile(column.percentile(value)),
                source(column),
                value == null || !FigureWords.isScale(unit) ? null : chart(column, value, near));
    }

    /** Where the column's figures come from. */
    Link source(ContextTable.Column column) {
        String source = column.dataset().provenance().source();
        String period = column.dataset().provenance().period();
        return Links.toDataset(source, period, titles.shortTitle(source) + ", " + column.period());
    }

    private static double[] values(ContextTable.Column column, List<String> codes) {
        double[] values = codes.stream()
                .map(column.values()::get)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(values);
        return values;
    }

    private static String middle(double[] sorted, String unit) {
        return FigureWords.between(Quantiles.of(sorted, 0.25), Quantiles.of(sorted, 0.75), unit);
    }

    private static RangeChart chart(ContextTable.Column column, double value, double[] near) {
        return RangeChart.of(
                column.indicator().label(),
                value,
                near.length < FEWEST ? null : range(near, 0.25, 0.75),
                range(column.sorted(), 0.25, 0.75),
                range(column.sorted(), 0.05, 0.95));
    }

    private static RangeChart.Range range(double[] sorted, double from, double to) {
        return new RangeChart.Range(Quantiles.of(sorted, from), Quantiles.of(sorted, to));
    }
}

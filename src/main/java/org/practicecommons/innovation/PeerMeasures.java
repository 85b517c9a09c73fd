package org.practicecommons.innovation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.practicecommons.member.Caller;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Reaches;
import org.practicecommons.peer.Neighbour;
import org.practicecommons.peer.PeerScope;
import org.practicecommons.peer.Peers;
import org.practicecommons.peer.PeersNotComputed;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * What the lead's nearest peers found who measure the same: by quarter, the median of each practice's last figure. Only
 * public records count, and only quarters in which {@value #FEWEST} practices or more have a figure, so that no practice can
 * be told from the line.
 */
@Component
class PeerMeasures {
    /** So many practices make a point of the line. */
    static final int FEWEST = 3;

    private record Figure(String practice, LocalDate on, double value) {}

    private final Graph graph;
    private final Peers peers;
    private final Reaches reaches;

    PeerMeasures(Graph graph, Peers peers, Reaches reaches) {
        this.graph = graph;
        this.peers = peers;
        this.reaches = reaches;
    }

    /** Codes of the lead's nearest peers; empty when it has none, or they are not worked out yet. */
    List<String> near(Innovation record) {
        if (record.lead().type() != OrganisationType.PRACTICE) {
            return List.of();
        }
        try {
            return peers.nearest(record.lead().code(), PeerScope.ENGLAND, PeersTried.PEERS).stream()
                    .map(Neighbour::odsCode)
                    .toList();
        } catch (PeersNotComputed later) {
            return List.of();
        }
    }

    /** The peers' line, the earliest quarter first; empty for counts of patients, which tell how large a list is. */
    List<PeerPoint> of(List<String> near, Measure measure) {
        if (near.isEmpty()
                || measure.told().unit() == MeasuredIn.PATIENTS
                || measure.told().name().isEmpty()) {
            return List.of();
        }
        Map<String, Object> row = new HashMap<>();
        row.put("peers", near);
        row.put("name", measure.told().name().toLowerCase(java.util.Locale.ROOT));
        row.put("unit", measure.told().unit().name());
        row.put("reach", List.copyOf(reaches.of(Caller.anybody()).keys()));
        return line(graph.list(MeasureQueries.OF_PEERS, row, PeerMeasures::figure));
    }

    private static List<PeerPoint> line(List<Figure> figures) {
        Map<LocalDate, Map<String, Figure>> quarters = new TreeMap<>();
        figures.stream().sorted(Comparator.comparing(Figure::on)).forEach(one -> quarters.computeIfAbsent(
                        quarter(one.on()), day -> new HashMap<>())
                .put(one.practice(), one));
        List<PeerPoint> line = new ArrayList<>();
        quarters.forEach((from, last) -> {
            if (last.size() >= FEWEST) {
                line.add(new PeerPoint(
                        from,
                        median(last.values().stream()
                                .mapToDouble(Figure::value)
                                .sorted()
                                .toArray()),
                        last.size()));
            }
        });
        return line;
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static Figure figure(Record row) {
        return new Figure(
                row.get("practice").asString(),
                row.get("on").asLocalDate(),
                row.get("value").asDouble());
    }
}

package org.practicecommons.innovation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.innovation.Practising.Novelty;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Reaches;
import org.practicecommons.peer.Neighbour;
import org.practicecommons.peer.PeerScope;
import org.practicecommons.peer.Peers;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** What a practice's peers have tried, the nearest peer first, work that was stopped included. */
@Component
public class PeersTried {
    /** How many of the nearest practices are asked. */
    public static final int PEERS = 50;

    private static final int DEARER = 5;

    /**
     * Work of a peer.
     *
     * @param rank place of the peer in the list of peers, from 1
     * @param odsCode the peer
     * @param name the peer's name
     * @param closerThanPercent share of all pairs of practices that are farther apart
     * @param stage where the peer is with it; the lead's where the peer only takes part
     * @param novelty whether it was new there
     * @param innovation the record
     */
    public record Tried(
            int rank,
            String odsCode,
            String name,
            double closerThanPercent,
            Stage stage,
            Novelty novelty,
            Innovation innovation) {}

    private final Graph graph;
    private final Reaches reaches;
    private final Peers peers;
    private final Terms terms;

    PeersTried(Graph graph, Reaches reaches, Peers peers, Terms terms) {
        this.graph = graph;
        this.reaches = reaches;
        this.peers = peers;
        this.terms = terms;
    }

    /**
     * What the {@value #PEERS} nearest practices in England tried.
     *
     * @param challenge id of a challenge, narrower ones count too; null for any
     * @param population id of a group, narrower ones count too; null for any
     * @param most how many, 1 to 100
     */
    public List<Tried> of(
            Caller caller, OdsCode practice, @Nullable String challenge, @Nullable String population, int most) {
        List<Neighbour> near = peers.nearest(practice.value(), PeerScope.ENGLAND, PEERS);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("peers", near.stream().map(Neighbour::odsCode).toList());
        row.put("reach", List.copyOf(reaches.of(caller).keys()));
        row.put("challenges", challenge == null ? null : terms.challengeWithin(challenge));
        row.put("populations", population == null ? null : terms.populationWithin(population));
        row.put("most", most);
        Map<String, Neighbour> byCode = new HashMap<>();
        near.forEach(one -> byCode.put(one.odsCode(), one));
        return graph.list(walk(row), row, found -> tried(found, byCode));
    }

    /** The walk that looks at less; a record met from the peers costs about {@value #DEARER} times one met from a term. */
    private String walk(Map<String, @Nullable Object> row) {
        if (row.get("challenges") == null || row.get("populations") == null) {
            return PeersTriedQueries.FROM_PEERS;
        }
        boolean terms = graph.find(
                        PeersTriedQueries.BEGINNINGS,
                        row,
                        found -> found.get("terms").asLong()
                                < DEARER * found.get("peers").asLong())
                .orElse(false);
        return terms ? PeersTriedQueries.FROM_TERMS : PeersTriedQueries.FROM_PEERS;
    }

    private static Tried tried(Record row, Map<String, Neighbour> near) {
        String code = row.get("code").asString();
        Neighbour peer = java.util.Objects.requireNonNull(near.get(code));
        Innovation record = InnovationRows.innovation(row);
        Value journey = row.get("journey");
        return new Tried(
                peer.rank(),
                code,
                row.get("name").asString(),
                peer.closerThanPercent(),
                Stage.valueOf(journey.get("stage").asString(record.stage().name())),
                Novelty.valueOf(journey.get("novelty").asString(Novelty.NEW_HERE.name())),
                record);
    }
}

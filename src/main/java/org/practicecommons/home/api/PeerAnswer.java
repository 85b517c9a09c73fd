package org.practicecommons.home.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.peer.DomainPart;
import org.practicecommons.peer.Peer;
import org.practicecommons.peer.PeerFact;
import org.practicecommons.peer.PeerList;
import org.practicecommons.peer.PeerRun;

/**
 * A practice's peers.
 *
 * @param closePeers how many practices in the scope are close or very close, listed or not
 */
record PeerAnswer(String practice, Run run, int closePeers, List<Item> peers) {

    /** By what the peers were found. */
    record Run(String id, String lens, Map<String, Double> weights, List<String> datasets, Instant at) {
        static Run of(PeerRun run) {
            Map<String, Double> weights = run.method().weights().entrySet().stream()
                    .collect(Collectors.toMap(
                            weight -> weight.getKey().id(),
                            Map.Entry::getValue,
                            (a, b) -> a,
                            java.util.LinkedHashMap::new));
            return new Run(run.id(), run.lens(), weights, run.datasets(), run.at());
        }
    }

    /**
     * A peer.
     *
     * @param confidence null until it is worked out
     */
    record Item(
            int rank,
            String odsCode,
            String name,
            @Nullable String icb,
            double distance,
            double closerThanPercent,
            String band,
            @Nullable String confidence,
            List<Part> domains,
            List<Fact> alike,
            List<Fact> different) {
        static Item of(Peer peer, String name) {
            return new Item(
                    peer.rank(),
                    peer.odsCode(),
                    name,
                    peer.icb(),
                    peer.distance(),
                    peer.closerThanPercent(),
                    peer.band().words(),
                    null,
                    peer.domains().stream().map(Part::of).toList(),
                    peer.alike().stream().map(Fact::of).toList(),
                    peer.different().stream().map(Fact::of).toList());
        }
    }

    /** What a domain has to do with the distance. */
    record Part(String domain, double distance, double contributionPercent) {
        static Part of(DomainPart part) {
            return new Part(part.domain().id(), part.distance(), part.contributionPercent());
        }
    }

    /** A figure of both. */
    record Fact(String key, String label, double here, double there, String unit) {
        static Fact of(PeerFact fact) {
            return new Fact(
                    fact.variable().key(),
                    fact.variable().label(),
                    fact.here(),
                    fact.there(),
                    fact.variable().unit().id());
        }
    }

    static PeerAnswer of(PeerList list, PeerRun run, Map<String, String> names) {
        return new PeerAnswer(
                list.practice(),
                Run.of(run),
                list.closePeers(),
                list.peers().stream()
                        .map(peer -> Item.of(peer, names.getOrDefault(peer.odsCode(), peer.odsCode())))
                        .toList());
    }
}

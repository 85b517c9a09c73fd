package org.practicecommons.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the list of peers promises, on 900 made-up practices. */
class PeerFinderTest {
    private static final List<ContextVariable> VARIABLES = Contexts.variables(5);
    private static final List<PracticeContext> PRACTICES = Contexts.practices(VARIABLES, 900, 0.03, 7);
    private static final PeerFinder FINDER = Contexts.finder(VARIABLES, PRACTICES);

    private static PeerList peers(String code, int limit) {
        return FINDER.peersOf(code, PeerScope.ENGLAND, limit).orElseThrow();
    }

    @Test
    void listsNearestFirstAndNeverThePracticeItself() {
        for (PracticeContext practice : PRACTICES.subList(0, 50)) {
            List<Peer> peers = peers(practice.odsCode(), 50).peers();
            assertThat(peers).hasSize(50).extracting(Peer::odsCode).doesNotContain(practice.odsCode());
            assertThat(peers).extracting(Peer::distance).isSorted();
            assertThat(peers)
                    .extracting(Peer::rank)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 50).boxed().toList());
        }
    }

    @Test
    void isTheSameFromTheScalesOfAnEarlierRun() {
        PeerMethod method = PeerMethod.standard();
        PairScales scales = FINDER.scales();
        PeerFinder again = PeerFinder.of(
                ContextMatrix.of(VARIABLES, PRACTICES),
                method,
                PairScales.kept(scales.tenth(), scales.firstStep(), scales.counts(), method));
        for (String code : FINDER.practices()) {
            assertThat(again.neighboursOf(code)).isEqualTo(FINDER.neighboursOf(code));
            assertThat(again.peersOf(code, PeerScope.ICB, 10)).isEqualTo(FINDER.peersOf(code, PeerScope.ICB, 10));
        }
    }

    @Test
    void shareAndBandFollowFromDistance() {
        List<Peer> all = PRACTICES.subList(0, 60).stream()
                .flatMap(practice -> peers(practice.odsCode(), 50).peers().stream())
                .sorted(Comparator.comparingDouble(Peer::distance))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).closerThanPercent())
                    .isLessThanOrEqualTo(all.get(i - 1).closerThanPercent());
            assertThat(all.get(i).band()).isGreaterThanOrEqualTo(all.get(i - 1).band());
        }
    }

    @Test
    void isAsFarFromThereToHereAsFromHereToThere() {
        Peer there = peers("T00000", 1).peers().getFirst();
        List<Peer> back = peers(there.odsCode(), 50).peers();
        assertThat(back)
                .filteredOn(peer -> peer.odsCode().equals("T00000"))
                .allSatisfy(peer -> assertThat(peer.distance()).isEqualTo(there.distance()))
                .hasSize(1);
    }

    @Test
    void countsClosePeersAsTheirBandsSay() {
        int most = 0;
        for (PracticeContext practice : PRACTICES.subList(0, 100)) {
            PeerList list = peers(practice.odsCode(), 50);
            long listed =
                    list.peers().stream().filter(peer -> peer.band().isPeer()).count();
            assertThat(Math.min(50, list.closePeers())).isEqualTo((int) listed);
            most = Math.max(most, list.closePeers());
        }
        assertThat(most).isBetween(1, 50);
    }

    @Test
    void keepsTheSameNeighboursAsItFindsWhenAsked() {
        List<Neighbour> kept = FINDER.neighboursOf("T00042");
        List<Peer> asked = peers("T00042", 50).peers();
        assertThat(kept).hasSize(50);
        for (int i = 0; i < 50; i++) {
            Peer peer = asked.get(i);
            assertThat(kept.get(i))
                    .isEqualTo(new Neighbour(
                            i + 1, peer.odsCode(), peer.distance(), peer.closerThanPercent(), peer.band()));
        }
    }

    @Test
    void looksWhereItIsTold() {
        PracticeContext own = PRACTICES.getFirst();
        assertThat(found(own, PeerScope.ICB)).isSubsetOf(codes(other -> Objects.equals(other.icb(), own.icb())));
        assertThat(found(own, PeerScope.OUTSIDE_ICB))
                .isSubsetOf(codes(other -> !Objects.equals(other.icb(), own.icb())));
        assertThat(found(own, PeerScope.REGION))
                .isSubsetOf(codes(other -> Objects.equals(other.region(), own.region())));
    }

    private static List<String> codes(Predicate<PracticeContext> wanted) {
        return PRACTICES.stream().filter(wanted).map(PracticeContext::odsCode).toList();
    }

    private static List<String> found(PracticeContext own, PeerScope scope) {
        List<Peer> peers =
                FINDER.peersOf(own.odsCode(), scope, 20).orElseThrow().peers();
        assertThat(peers).hasSize(20);
        return peers.stream().map(Peer::odsCode).toList();
    }

    @Test
    void contributionsAddUpToAHundred() {
        for (PracticeContext practice : PRACTICES.subList(0, 100)) {
            for (Peer peer : peers(practice.odsCode(), 10).peers()) {
                double sum = peer.domains().stream()
                        .mapToDouble(DomainPart::contributionPercent)
                        .sum();
                assertThat(sum).isCloseTo(100, within(1e-6));
                assertThat(peer.domains().size() + peer.leftOut().size()).isEqualTo(7);
            }
        }
    }

    @Test
    void tellsThreeFactsEachWithBothValues() {
        Peer peer = peers("T00003", 1).peers().getFirst();
        assertThat(peer.alike()).hasSize(3);
        assertThat(peer.different()).hasSize(3).doesNotContainAnyElementsOf(peer.alike());
        ContextMatrix matrix = ContextMatrix.of(VARIABLES, PRACTICES);
        for (PeerFact fact : peer.alike()) {
            String key = fact.variable().key();
            assertThat(matrix.value("T00003", key).orElseThrow()).isEqualTo(fact.here());
            assertThat(matrix.value(peer.odsCode(), key).orElseThrow()).isEqualTo(fact.there());
        }
    }

    @Test
    void aTwinIsAtDistanceNothing() {
        List<PracticeContext> more = new ArrayList<>(PRACTICES);
        more.add(Contexts.like(PRACTICES.get(11), "Z00001", Map.of()));
        Peer twin = Contexts.finder(VARIABLES, more)
                .peersOf("Z00001", PeerScope.ENGLAND, 1)
                .orElseThrow()
                .peers()
                .getFirst();
        assertThat(twin.odsCode()).isEqualTo("T00011");
        assertThat(twin.distance()).isZero();
        assertThat(twin.band()).isEqualTo(PeerBand.VERY_CLOSE);
        assertThat(twin.different()).isEmpty();
        assertThat(twin.domains().stream()
                        .mapToDouble(DomainPart::contributionPercent)
                        .sum())
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void manyTwinsAreOrderedByCodeAndDivideByNothing() {
        List<PracticeContext> more = new ArrayList<>(PRACTICES);
        for (int i = 0; i < 15; i++) {
            more.add(Contexts.like(PRACTICES.get(11), "Z0000" + (char) ('A' + i), Map.of()));
        }
        List<Peer> peers = Contexts.finder(VARIABLES, more)
                .peersOf("Z0000A", PeerScope.ENGLAND, 16)
                .orElseThrow()
                .peers();
        assertThat(peers.subList(0, 15)).extracting(Peer::odsCode).isSorted();
        assertThat(peers.subList(0, 15)).extracting(Peer::distance).containsOnly(0.0);
        assertThat(peers.get(15).distance()).isPositive().isFinite();
    }

    @Test
    void anOutlierHasNoClosePeerAndIsToldTheNearestWeakOnes() {
        Map<String, Double> extreme = new HashMap<>();
        VARIABLES.forEach(variable ->
                extreme.put(variable.key(), Math.floorMod(variable.key().hashCode(), 2) == 0 ? 90.0 : -90.0));
        List<PracticeContext> more = new ArrayList<>(PRACTICES);
        more.add(Contexts.like(PRACTICES.getFirst(), "Z00001", extreme));
        PeerList peers = Contexts.finder(VARIABLES, more)
                .peersOf("Z00001", PeerScope.ENGLAND, 3)
                .orElseThrow();
        assertThat(peers.closePeers()).isZero();
        assertThat(peers.peers()).hasSize(3).extracting(Peer::band).containsOnly(PeerBand.WEAK);
    }

    @Test
    void aPracticeWithTooFewFiguresIsComparedWithNobody() {
        List<PracticeContext> more = new ArrayList<>(PRACTICES);
        more.add(new PracticeContext("Z00001", "Q1", "Y1", Map.of("age_0", 1.0, "age_1", 1.0, "age_2", 0.5)));
        PeerList peers = Contexts.finder(VARIABLES, more)
                .peersOf("Z00001", PeerScope.ENGLAND, 10)
                .orElseThrow();
        assertThat(peers.closePeers()).isZero();
        assertThat(peers.peers()).isEmpty();
    }

    @Test
    void refusesWhatItCannotAnswer() {
        assertThat(FINDER.peersOf("X99999", PeerScope.ENGLAND, 10)).isEmpty();
        assertThatThrownBy(() -> FINDER.peersOf("T00000", PeerScope.ENGLAND, 51))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FINDER.peersOf("T00000", PeerScope.ENGLAND, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesARunAfterItsFiguresAndMethod() {
        Instant at = Instant.parse("2026-07-01T00:00:00Z");
        PeerRun run = FINDER.run(List.of("qof-prevalence"), at);
        List<PracticeContext> changed = new ArrayList<>(PRACTICES);
        changed.set(0, Contexts.like(changed.getFirst(), "T00000", Map.of("age_0", 3.25)));
        assertThat(Contexts.finder(VARIABLES, PRACTICES.reversed())
                        .run(List.of(), at)
                        .id())
                .isEqualTo(run.id());
        assertThat(Contexts.finder(VARIABLES, changed).run(List.of(), at).id()).isNotEqualTo(run.id());
        assertThat(run.variables()).containsExactlyInAnyOrderElementsOf(VARIABLES);
    }
}

package org.practicecommons.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Four practices, worked out by hand.
 *
 * <p>Blom's scores of four different values are Φ⁻¹((r − 3/8) / 4.25): −1.0491, −0.2993, 0.2993, 1.0491. Ages are two
 * variables, size is one, so W is √2 for age and 1 for size.
 */
class FourPracticesTest {
    private static final List<ContextVariable> VARIABLES = List.of(
            new ContextVariable("over65", "65 and over", MeasureUnit.SHARE, ContextDomain.AGE),
            new ContextVariable("under5", "Under 5", MeasureUnit.SHARE, ContextDomain.AGE),
            new ContextVariable("list", "Patients", MeasureUnit.COUNT, ContextDomain.SIZE));

    private static final ContextMatrix MATRIX = ContextMatrix.of(
            VARIABLES,
            List.of(
                    practice("A1", 0.10, 0.09, 4000), practice("A2", 0.12, 0.08, 5000),
                    practice("A3", 0.20, 0.05, 9000), practice("A4", 0.30, 0.03, 6000)));

    private static PracticeContext practice(String code, double over65, double under5, double list) {
        return new PracticeContext(code, null, null, Map.of("over65", over65, "under5", under5, "list", list));
    }

    private static double distance(String here, String there) {
        float[] line = new float[4];
        ScoreTable table = new ScoreTable(MATRIX, PeerMethod.standard());
        new ContextDistance(table).fill(MATRIX.row(here).orElseThrow(), line);
        return line[MATRIX.row(there).orElseThrow()];
    }

    @Test
    void scoresAreBloms() {
        assertThat(NormalScores.of(new double[] {4000, 5000, 9000, 6000}))
                .containsExactly(new double[] {-1.04913, -0.29931, 1.04913, 0.29931}, within(1e-5));
    }

    @Test
    void equalValuesShareTheirMeanRankAndMissingOnesDoNotCount() {
        // Ranks 1½, 1½, 3 of three values: (1.5 − 0.375) / 3.25 = 0.34615 and (3 − 0.375) / 3.25 = 0.80769.
        assertThat(NormalScores.of(new double[] {5, Double.NaN, 5, 8}))
                .containsExactly(new double[] {-0.39573, Double.NaN, -0.39573, 0.86942}, within(1e-5));
    }

    @Test
    void distancesAreAsWorkedOutByHand() {
        // A1 and A2 are one rank apart in all three: every squared difference is (1.04913 − 0.29931)² = 0.56223.
        assertThat(distance("A1", "A2")).isCloseTo(Math.sqrt(0.56223), within(1e-5));
        // A1 and A3: ages two ranks apart, 1.34844² = 1.81830; size three, 2.09827² = 4.40272.
        double a1a3 = (Math.sqrt(2) * 1.81830 + 4.40272) / (Math.sqrt(2) + 1);
        assertThat(distance("A1", "A3")).isCloseTo(Math.sqrt(a1a3), within(1e-4));
        // A2 and A4: ages two ranks apart, size one rank, 0.59863² = 0.35836.
        double a2a4 = (Math.sqrt(2) * 1.81830 + 0.35836) / (Math.sqrt(2) + 1);
        assertThat(distance("A2", "A4")).isCloseTo(Math.sqrt(a2a4), within(1e-4));
    }

    @Test
    void contributionsAndFactsAreAsWorkedOutByHand() {
        Peer peer =
                PeerFinder.of(MATRIX, PeerMethod.standard())
                        .peersOf("A1", PeerScope.ENGLAND, 3)
                        .orElseThrow()
                        .peers()
                        .stream()
                        .filter(found -> found.odsCode().equals("A3"))
                        .findFirst()
                        .orElseThrow();
        double age = Math.sqrt(2) * 1.81830;
        assertThat(peer.domains())
                .extracting(DomainPart::domain)
                .containsExactly(ContextDomain.AGE, ContextDomain.SIZE);
        assertThat(peer.domains().getFirst().contributionPercent())
                .isCloseTo(100 * age / (age + 4.40272), within(1e-3));
        // Practice and peer stand on different sides everywhere, so the smallest gaps are named first.
        assertThat(peer.alike()).extracting(fact -> fact.variable().key()).containsExactly("over65", "under5", "list");
    }
}

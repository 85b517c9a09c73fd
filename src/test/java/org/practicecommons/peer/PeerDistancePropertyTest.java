package org.practicecommons.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any figures. */
class PeerDistancePropertyTest {

    @Property(tries = 25)
    void theOrderOfPracticesAndVariablesChangesNothing(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 130) int howMany) {
        List<ContextVariable> variables = new ArrayList<>(Contexts.variables(3));
        List<PracticeContext> practices = new ArrayList<>(Contexts.practices(variables, howMany, 0.1, seed));
        PeerFinder before = Contexts.finder(variables, practices);
        Collections.shuffle(practices, new Random(seed + 1));
        Collections.shuffle(variables, new Random(seed + 2));
        PeerFinder after = Contexts.finder(variables, practices);
        for (String code : before.practices()) {
            assertThat(after.peersOf(code, PeerScope.ENGLAND, 5)).isEqualTo(before.peersOf(code, PeerScope.ENGLAND, 5));
            assertThat(after.neighboursOf(code)).isEqualTo(before.neighboursOf(code));
        }
    }

    /** The rules written down once more, slowly and in double precision, with no masks, blocks or lines. */
    @Property(tries = 15)
    void distancesFollowTheRules(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.6) double missing) {
        List<ContextVariable> variables = Contexts.variables(4);
        ContextMatrix matrix = ContextMatrix.of(variables, Contexts.practices(variables, 90, missing, seed));
        ScoreTable table = new ScoreTable(matrix, PeerMethod.standard());
        float[] line = new float[matrix.size()];
        double[][] scores = IntStream.range(0, variables.size())
                .mapToObj(v -> NormalScores.of(matrix.column(v)))
                .toArray(double[][]::new);
        for (int row = 0; row < matrix.size(); row += 7) {
            new ContextDistance(table).fill(row, line);
            for (int other = 0; other < matrix.size(); other++) {
                assertThat((double) line[other]).satisfies(near(slowly(matrix, scores, row, other)));
                assertThat(ContextDistance.between(table, row, other)).isEqualTo(line[other]);
            }
        }
    }

    private static Consumer<Double> near(double expected) {
        return found -> {
            if (Double.isInfinite(expected)) {
                assertThat(found).isInfinite();
            } else {
                assertThat(found).isCloseTo(expected, within(1e-5));
            }
        };
    }

    private static double slowly(ContextMatrix matrix, double[][] scores, int row, int other) {
        double over = 0;
        double under = 0;
        for (ContextDomain domain : ContextDomain.values()) {
            List<Double> squares = new ArrayList<>();
            for (int v = 0; v < matrix.variables().size(); v++) {
                double square = Math.pow(scores[v][row] - scores[v][other], 2);
                if (matrix.variables().get(v).domain() == domain && !Double.isNaN(square)) {
                    squares.add(square);
                }
            }
            if (squares.size() >= 2) {
                double weight = Math.sqrt(4);
                over += weight * squares.stream().mapToDouble(s -> s).average().orElseThrow();
                under += weight;
            }
        }
        return under >= 7 * Math.sqrt(4) / 2 ? Math.sqrt(over / under) : Double.POSITIVE_INFINITY;
    }

    @Property(tries = 25)
    void anotherScaleOfTheSameFigureChangesNothing(@ForAll long seed) {
        List<ContextVariable> variables = Contexts.variables(2);
        List<PracticeContext> practices = Contexts.practices(variables, 80, 0, seed);
        List<PracticeContext> inLogarithms = practices.stream()
                .map(practice -> {
                    double value = Math.exp(practice.values().getOrDefault("size_0", 0.0) / 10);
                    return Contexts.like(practice, practice.odsCode(), Map.of("size_0", value));
                })
                .toList();
        PeerFinder plain = Contexts.finder(variables, practices);
        PeerFinder bent = Contexts.finder(variables, inLogarithms);
        for (String code : plain.practices()) {
            assertThat(bent.neighboursOf(code)).isEqualTo(plain.neighboursOf(code));
        }
    }

    @Property(tries = 25)
    void aFigureThatOneOfTwoLacksHasNoPartInTheirDistance(@ForAll long seed) {
        List<ContextVariable> variables = Contexts.variables(4);
        List<PracticeContext> practices = new ArrayList<>(Contexts.practices(variables, 60, 0, seed));
        Map<String, Double> gap = new HashMap<>(practices.getFirst().values());
        gap.remove("age_1");
        practices.set(0, new PracticeContext("T00000", "Q1", "Y1", gap));
        List<PracticeContext> without =
                practices.stream().map(PeerDistancePropertyTest::withoutAgeOne).toList();
        assertThat(line(variables, practices)).isEqualTo(line(variables, without));
    }

    private static PracticeContext withoutAgeOne(PracticeContext practice) {
        Map<String, Double> rest = new HashMap<>(practice.values());
        rest.remove("age_1");
        return new PracticeContext(practice.odsCode(), practice.icb(), practice.region(), rest);
    }

    private static float[] line(List<ContextVariable> variables, List<PracticeContext> practices) {
        ContextMatrix matrix = ContextMatrix.of(variables, practices);
        float[] line = new float[matrix.size()];
        new ContextDistance(new ScoreTable(matrix, PeerMethod.standard())).fill(0, line);
        return line;
    }

    @Property(tries = 20)
    void aFigureThatIsNotDeclaredIsRefused(@ForAll @IntRange(min = 0, max = 9) int practice) {
        List<ContextVariable> variables = Contexts.variables(1);
        List<PracticeContext> practices = new ArrayList<>(Contexts.practices(variables, 10, 0, 1));
        practices.set(practice, Contexts.like(practices.get(practice), "T9", Map.of("qof_achievement", 0.97)));
        assertThatThrownBy(() -> ContextMatrix.of(variables, practices))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("qof_achievement");
    }
}

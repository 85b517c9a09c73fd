package org.practicecommons.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What must hold for all counts, proved by {@link AttackedTable}, which tries every table that could be. */
class SmallNumbersPropertyTest {
    /** Small, so that all that could be can be tried: the rule is the same for 8. */
    private static final int THRESHOLD = 3;

    private final SmallNumbers rule = new SmallNumbers(THRESHOLD);

    @Property(tries = 1500)
    void noSmallCountCanBeWorkedOutFromATable(@ForAll("tables") int[][] counts) {
        CountTable table = rule.table(counts);
        AttackedTable attacked = new AttackedTable(table, 12);
        for (int row = 0; row <= counts.length; row++) {
            for (int column = 0; column <= counts[0].length; column++) {
                int count = AttackedTable.at(counts, row, column);
                Cell cell = AttackedTable.at(table, row, column);
                if (count > 0 && count < THRESHOLD) {
                    assertThat(attacked.isKnown(row, column)).isFalse();
                } else if (cell instanceof Cell.Shown(int shown)) {
                    assertThat(shown).isEqualTo(count);
                }
                assertThat(count == 0 && !(cell instanceof Cell.Shown)).isFalse();
            }
        }
    }

    /** A series is a table of one row without the totals of columns: any two that are held back hide each other. */
    @Property(tries = 1000)
    void noSmallCountCanBeWorkedOutFromASeries(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 20) Integer> counts) {
        SmallNumbers usual = new SmallNumbers(8);
        CountSeries series = usual.series(counts);
        List<Integer> hidden = IntStream.range(0, counts.size())
                .filter(i -> !(series.counts().get(i) instanceof Cell.Shown))
                .mapToObj(counts::get)
                .toList();
        int slack = hidden.stream().mapToInt(count -> count - 1).sum();
        boolean small = counts.stream().anyMatch(count -> count > 0 && count < 8);
        if (series.sum() instanceof Cell.Shown) {
            assertThat(hidden.size() == 1).isFalse();
            assertThat(hidden.isEmpty() || slack > 0).isTrue();
        }
        assertThat(hidden.isEmpty()).isEqualTo(!small);
    }

    @Property(tries = 300)
    void whereNothingIsSmallAllIsShown(@ForAll("large") int[][] counts) {
        CountTable table = new SmallNumbers(8).table(counts);
        assertThat(table.toString()).doesNotContain("HeldBack");
    }

    /** Taking any one count that was held back with the small ones back into view would give one away. */
    @Property(tries = 300)
    void nothingIsHeldBackWithoutNeed(@ForAll("tables") int[][] counts) {
        CountTable table = rule.table(counts);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                boolean secondary = counts[row][column] >= THRESHOLD
                        && AttackedTable.at(table, row, column) instanceof Cell.HeldBack;
                if (secondary) {
                    assertThat(givesAway(counts, table, row, column)).isTrue();
                }
            }
        }
    }

    @Property(tries = 200)
    void theSameCountsAreAlwaysShownAlike(@ForAll("tables") int[][] counts) {
        assertThat(rule.table(counts)).isEqualTo(rule.table(counts.clone()));
    }

    @Property
    void noPercentageTellsOfFewerThanTheThreshold(
            @ForAll @IntRange(min = 0, max = 60) int part, @ForAll @IntRange(min = 0, max = 60) int whole) {
        Assume.that(part <= whole);
        boolean small = isSmall(part) || isSmall(whole) || isSmall(whole - part);
        assertThat(new SmallNumbers(8).share(part, whole).percent().isPresent()).isEqualTo(!small && whole > 0);
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < 8;
    }

    private static boolean givesAway(int[][] counts, CountTable table, int row, int column) {
        List<List<Cell>> rows = IntStream.range(0, counts.length)
                .mapToObj(r -> IntStream.range(0, counts[0].length)
                        .mapToObj(c ->
                                r == row && c == column ? new Cell.Shown(counts[r][c]) : AttackedTable.at(table, r, c))
                        .toList())
                .toList();
        AttackedTable attacked =
                new AttackedTable(new CountTable(rows, table.rowTotals(), table.columnTotals(), table.total()), 12);
        return IntStream.rangeClosed(0, counts.length)
                .anyMatch(r -> IntStream.rangeClosed(0, counts[0].length).anyMatch(c -> {
                    int count = AttackedTable.at(counts, r, c);
                    return count > 0 && count < THRESHOLD && attacked.isKnown(r, c);
                }));
    }

    @Provide
    Arbitrary<int[][]> tables() {
        return tables(Arbitraries.frequency(
                Tuple.of(1, 0), Tuple.of(3, 1), Tuple.of(2, 2), Tuple.of(2, 3), Tuple.of(2, 4), Tuple.of(1, 6)));
    }

    @Provide
    Arbitrary<int[][]> large() {
        return tables(Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(2, 8), Tuple.of(2, 5_000)));
    }

    private static Arbitrary<int[][]> tables(Arbitrary<Integer> counts) {
        Arbitrary<Integer> sides = Arbitraries.integers().between(1, 3);
        return sides.flatMap(rows -> sides.flatMap(columns ->
                counts.array(int[].class).ofSize(columns).array(int[][].class).ofSize(rows)));
    }
}

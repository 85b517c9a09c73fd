package org.practicecommons.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small-number rule by example. */
class SmallNumbersTest {
    private final SmallNumbers rule = new SmallNumbers(8);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, fewer than 8", "7, fewer than 8", "8, 8", "1234, '1,234'"})
    void aCountThatStandsAlone(int count, String words) {
        assertThat(rule.count(count).inWords()).isEqualTo(words);
    }

    @Test
    void theThresholdIsConfiguration() {
        SmallNumbers older = new SmallNumbers(6);
        assertThat(older.count(5).inWords()).isEqualTo("fewer than 6");
        assertThat(older.count(6).inWords()).isEqualTo("6");
        assertThatThrownBy(() -> new SmallNumbers(2)).hasMessageContaining("3 or more");
    }

    /** With the sum shown, one small month would be the sum less the others: the smallest other month goes with it. */
    @Test
    void theSmallestOtherMonthIsHeldBackWithASmallOne() {
        assertThat(words(rule.series(List.of(40, 3, 0, 12, 12))))
                .containsExactly("40", "not shown", "0", "not shown", "12");
        assertThat(rule.series(List.of(40, 3, 0, 12, 12)).sum().inWords()).isEqualTo("67");
    }

    @Test
    void smallMonthsHideOneAnother() {
        assertThat(words(rule.series(List.of(40, 3, 5)))).containsExactly("40", "not shown", "not shown");
    }

    /** Seven and seven of fourteen would be plain to see if both were called "fewer than 8". */
    @Test
    void nothingTellsASmallCountFromOneHeldBackWithIt() {
        assertThat(words(rule.series(List.of(7, 7)))).isEqualTo(words(rule.series(List.of(3, 11))));
    }

    /** Eight people in eight months, each at least one: all months are known unless the sum is not. */
    @Test
    void onesThatFillTheirSumHideIt() {
        CountSeries eight = rule.series(List.of(1, 1, 1, 1, 1, 1, 1, 1));
        assertThat(eight.sum().inWords()).isEqualTo("not shown");
    }

    @Test
    void aTableHidesTheCheapestRing() {
        CountTable table = rule.table(new int[][] {{3, 20, 30}, {40, 10, 60}, {70, 80, 90}});
        assertThat(table.rows().stream().map(SmallNumbersTest::words))
                .containsExactly(
                        List.of("not shown", "not shown", "30"),
                        List.of("not shown", "not shown", "60"),
                        List.of("70", "80", "90"));
        assertThat(words(table.rowTotals())).containsExactly("53", "110", "240");
        assertThat(words(table.columnTotals())).containsExactly("113", "110", "180");
        assertThat(table.total().inWords()).isEqualTo("403");
    }

    @Test
    void aShareTellsOfThoseLeftOutToo() {
        assertThat(rule.share(20, 80).percent()).hasValue(25);
        assertThat(rule.share(0, 80).percent()).hasValue(0);
        assertThat(rule.share(3, 80).percent()).isEmpty();
        assertThat(rule.share(95, 100).percent()).isEmpty();
        assertThat(rule.share(2, 5).whole().inWords()).isEqualTo("not shown");
        assertThat(rule.share(0, 0).percent()).isEmpty();
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> rule.table(new int[][] {{1, 2}, {3}})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule.table(new int[][] {{-1}})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule.share(9, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rule.table(new int[0][0]).total().inWords()).isEqualTo("0");
    }

    private static List<String> words(CountSeries series) {
        return words(series.counts());
    }

    private static List<String> words(List<Cell> cells) {
        return cells.stream().map(Cell::inWords).toList();
    }
}

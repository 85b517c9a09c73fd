package org.practicecommons.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewStateTest {
    @ParameterizedTest
    @CsvSource({
        "'', TWO_NEEDED",
        "10, ONE_MORE_NEEDED",
        "8 6, FEATURED",
        "7 6, NOT_FEATURED",
        "9 7, FEATURED",
        "10 7, THIRD_NEEDED",
        "3 6, THIRD_NEEDED",
        "10 7 2, FEATURED",
        "10 5 6, NOT_FEATURED",
        "2 10 7, FEATURED"
    })
    void twoReadersDecideUnlessTheyAreFarApart(String totals, ReviewState state) {
        List<Integer> given = totals.isEmpty()
                ? List.of()
                : Arrays.stream(totals.split(" ", -1)).map(Integer::valueOf).toList();
        assertThat(ReviewState.of(given)).isEqualTo(state);
    }
}

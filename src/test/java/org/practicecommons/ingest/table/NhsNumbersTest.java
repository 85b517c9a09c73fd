package org.practicecommons.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.ingest.FileRefused;

/** What counts as an NHS number. The numbers here are of the range 999, which is never issued. */
class NhsNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0018", "999-000-0018", "9990001219"})
    void tenDigitsWithARightCheckDigitAreOne(String text) {
        assertThat(NhsNumbers.isNhsNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000010", "999000001", "99900000180", "999000001X", "", "Z99001"})
    void everythingElseIsNone(String text) {
        assertThat(NhsNumbers.isNhsNumber(text)).isFalse();
    }

    @Test
    void oneInElevenOfTenDigitNumbersPassesAndIsNoReasonToRefuse() {
        NhsNumbers watch = new NhsNumbers("a.csv", List.of("TOTAL"));
        IntStream.range(0, 1_000).forEach(i -> watch.watch(List.of(String.valueOf(2_000_000_000L + i))));

        assertThatCode(watch::refuseByValues).doesNotThrowAnyException();
    }

    @Test
    void mostValuesOfAColumnPassingIsAReason() {
        NhsNumbers watch = new NhsNumbers("a.csv", List.of("CODE", "REFERENCE"));
        IntStream.range(0, 10_000)
                .mapToObj(i -> String.valueOf(9_990_000_000L + i))
                .filter(NhsNumbersTest::sumIsRight)
                .forEach(number -> watch.watch(List.of("Z99001", number)));
        watch.watch(List.of("Z99002", ""));
        watch.watch(List.of("Z99003", "unknown"));

        assertThatThrownBy(watch::refuseByValues)
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.inWords())
                        .contains("Column 2"));
    }

    private static boolean sumIsRight(String digits) {
        int sum = IntStream.range(0, 9)
                .map(i -> (10 - i) * Character.digit(digits.charAt(i), 10))
                .sum();
        int check = 11 - sum % 11;
        return (check == 11 ? 0 : check) == Character.digit(digits.charAt(9), 10) && check != 10;
    }
}

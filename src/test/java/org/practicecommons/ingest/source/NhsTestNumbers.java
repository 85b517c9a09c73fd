package org.practicecommons.ingest.source;

import java.util.stream.IntStream;

/** NHS numbers of the range 999, which is never issued. */
final class NhsTestNumbers {
    private NhsTestNumbers() {}

    /** The n-th of them with a right check digit. */
    static String number(int n) {
        return IntStream.range(0, 1_000_000)
                .mapToObj("999%06d"::formatted)
                .map(nine -> nine + check(nine))
                .filter(number -> number.length() == 10)
                .skip(n)
                .findFirst()
                .orElseThrow();
    }

    private static int check(String nine) {
        int sum = IntStream.range(0, 9)
                .map(i -> (10 - i) * (nine.charAt(i) - '0'))
                .sum();
        return (11 - sum % 11) % 11;
    }
}

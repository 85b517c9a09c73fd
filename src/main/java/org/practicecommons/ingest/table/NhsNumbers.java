package org.practicecommons.ingest.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;

/**
 * Watches a table for a column of NHS numbers, by its heading and by its values: ten digits whose last is the modulus
 * 11 check digit of the others (NHS Data Dictionary, NHS NUMBER).
 */
final class NhsNumbers {
    private static final Set<String> HEADINGS = Set.of("nhsno", "nhsnumber", "nhsnum", "nhsid", "patientnhsnumber");
    private static final int DIGITS = 10;
    private static final int AT_LEAST = 2;

    private final String file;
    private final List<String> headings;
    private long[] values = {};
    private long[] passes = {};

    NhsNumbers(String file, List<String> headings) {
        this.file = file;
        this.headings = headings;
    }

    /** Refuses the file when a heading says that a column holds NHS numbers. */
    void refuseByHeading() {
        for (int i = 0; i < headings.size(); i++) {
            String plain = Columns.plain(headings.get(i));
            if (HEADINGS.contains(plain) || plain.contains("nhsnumber")) {
                throw new FileRefused(Reason.NHS_NUMBER, file, i + 1);
            }
        }
    }

    void watch(List<String> fields) {
        if (fields.size() > values.length) {
            values = Arrays.copyOf(values, fields.size());
            passes = Arrays.copyOf(passes, fields.size());
        }
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            if (!field.isEmpty()) {
                values[i]++;
                if (isNhsNumber(field)) {
                    passes[i]++;
                }
            }
        }
    }

    /** Refuses the file when most values of a column pass the check. */
    void refuseByValues() {
        for (int i = 0; i < values.length; i++) {
            if (passes[i] >= AT_LEAST && passes[i] * 2 > values[i]) {
                throw new FileRefused(Reason.NHS_NUMBER, file, i + 1);
            }
        }
    }

    /** Whether a text is ten digits, with spaces or hyphens between them at most, that pass the check. */
    static boolean isNhsNumber(String text) {
        if (text.length() < DIGITS || text.length() > DIGITS + 6) {
            return false;
        }
        int count = 0;
        int sum = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                last = c - '0';
                sum += count < DIGITS - 1 ? (DIGITS - count) * last : 0;
                count++;
            } else if (c != ' ' && c != '-') {
                return false;
            }
        }
        return count == DIGITS && (11 - sum % 11) % 11 == last;
    }
}

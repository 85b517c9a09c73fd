package org.practicecommons.ingest.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.practicecommons.guard.NhsNumberCheck;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;

/**
 * Watches a table for a column of NHS numbers, by its heading and by its values: ten digits with the check
 * digit of an NHS number.
 */
final class NhsNumbers {
    private static final Set<String> HEADINGS = Set.of("nhsno", "nhsnumber", "nhsnum", "nhsid", "patientnhsnumber");
    /** The most spaces and hyphens among the digits. */
    private static final int MOST_BETWEEN = 6;

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
        if (text.length() < NhsNumberCheck.DIGITS || text.length() > NhsNumberCheck.DIGITS + MOST_BETWEEN) {
            return false;
        }
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-') {
                digits.append(c);
            }
        }
        return NhsNumberCheck.isValid(digits);
    }
}

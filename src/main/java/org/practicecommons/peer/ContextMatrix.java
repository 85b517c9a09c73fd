package org.practicecommons.peer;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table that practices are compared by: one row per practice, one column per declared variable, in an order that
 * depends on codes and keys only. Missing values stay missing (NaN inside); nothing is ever filled in.
 */
public final class ContextMatrix {
    private final List<ContextVariable> variables;
    private final List<PracticeContext> practices;
    private final List<String> codes;
    private final double[][] values;

    private ContextMatrix(List<ContextVariable> variables, List<PracticeContext> practices) {
        this.variables = variables;
        this.practices = practices;
        this.codes = practices.stream().map(PracticeContext::odsCode).toList();
        this.values = new double[variables.size()][practices.size()];
        for (int v = 0; v < variables.size(); v++) {
            for (int p = 0; p < practices.size(); p++) {
                Double value = practices.get(p).values().get(variables.get(v).key());
                values[v][p] = value == null ? Double.NaN : value;
            }
        }
    }

    /**
     * Builds the table; the order of both lists does not matter.
     *
     * @throws IllegalArgumentException for a code or key given twice, an infinite value, or a value whose key is not
     *     among the variables
     */
    public static ContextMatrix of(List<ContextVariable> variables, List<PracticeContext> practices) {
        List<ContextVariable> columns = variables.stream()
                .sorted(Comparator.comparing(ContextVariable::key))
                .toList();
        Set<String> keys = new HashSet<>();
        columns.forEach(column -> refuseTwice(keys.add(column.key()), column.key()));
        List<PracticeContext> rows = practices.stream()
                .sorted(Comparator.comparing(PracticeContext::odsCode))
                .toList();
        Set<String> seen = new HashSet<>();
        for (PracticeContext row : rows) {
            refuseTwice(seen.add(row.odsCode()), row.odsCode());
            row.values().forEach((key, value) -> refuseStrange(keys.contains(key), value, key));
        }
        return new ContextMatrix(columns, rows);
    }

    private static void refuseTwice(boolean first, String code) {
        if (!first) {
            throw new IllegalArgumentException(code + " is given twice");
        }
    }

    private static void refuseStrange(boolean declared, double value, String key) {
        if (!declared) {
            throw new IllegalArgumentException(key + " is not a declared context variable");
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException(key + " is infinite");
        }
    }

    /** The variables, by key. */
    public List<ContextVariable> variables() {
        return variables;
    }

    /** ODS codes of the practices, in order. */
    public List<String> practices() {
        return codes;
    }

    /** How many practices there are. */
    public int size() {
        return codes.size();
    }

    /** A practice's value in the variable's own unit; empty when it is missing or either is not in the table. */
    public OptionalDouble value(String odsCode, String key) {
        int column = variables.stream().map(ContextVariable::key).toList().indexOf(key);
        int row = row(odsCode).orElse(-1);
        boolean known = row >= 0 && column >= 0 && !Double.isNaN(values[column][row]);
        return known ? OptionalDouble.of(values[column][row]) : OptionalDouble.empty();
    }

    /** Row of a practice, from 0. */
    Optional<Integer> row(String odsCode) {
        int found = Collections.binarySearch(codes, odsCode);
        return found < 0 ? Optional.empty() : Optional.of(found);
    }

    /** One variable's values by row, NaN where missing. Not to be written to. */
    double[] column(int variable) {
        return values[variable];
    }

    @Nullable
    String icb(int row) {
        return practices.get(row).icb();
    }

    @Nullable
    String region(int row) {
        return practices.get(row).region();
    }
}

package org.practicecommons.population;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The newest value of every indicator for every practice, in memory: what pages show and what peers are found by. Never
 * changes; a new one is made when the figures do.
 */
public final class ContextTable {
    private final List<Column> columns;

    /**
     * One indicator for all practices, all from one dataset and period.
     *
     * @param dataset where the figures are from
     * @param period what time they are about
     * @param values by ODS code; a practice without a value is not in it
     * @param sorted the values of England's open practices in rising order, for percentiles
     */
    public record Column(
            Indicator indicator, Dataset dataset, String period, Map<String, Double> values, double[] sorted) {

        /** Share of England's practices below this value, counting half of the equal ones, 0 to 100. */
        public double percentile(double value) {
            int below = lowerBound(value);
            int notAbove = lowerBound(Math.nextUp(value));
            return sorted.length == 0 ? 50 : 100.0 * (below + notAbove) / 2 / sorted.length;
        }

        /** The value at a share of England's practices, 0 to 1, by linear interpolation. */
        public double quantile(double share) {
            return Quantiles.of(sorted, share);
        }

        private int lowerBound(double value) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /**
     * One practice's value of one indicator.
     *
     * @param percentile share of England's practices with a lower value, 0 to 100
     */
    public record Figure(Column column, double value, double percentile) {}

    ContextTable(List<Column> columns) {
        this.columns =
                columns.stream().filter(column -> column.sorted().length > 0).toList();
    }

    static Column column(
            Indicator indicator, Dataset dataset, String period, Map<String, Double> values, Set<String> open) {
        double[] sorted = values.entrySet().stream()
                .filter(entry -> open.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .toArray();
        Arrays.sort(sorted);
        return new Column(indicator, dataset, period, new TreeMap<>(values), sorted);
    }

    /** All columns that have figures, in the catalogue's order. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether figures are made up. */
    public boolean isGenerated() {
        return columns.stream().anyMatch(column -> column.dataset().generated());
    }

    /** The column of an indicator, if it has figures. */
    public Optional<Column> column(String indicator) {
        return columns.stream()
                .filter(column -> column.indicator().key().equals(indicator))
                .findFirst();
    }

    /** What is known of one practice, in the catalogue's order. */
    public List<Figure> of(String code) {
        return columns.stream()
                .map(column -> figure(column, column.values().get(code)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Figure> figure(Column column, @Nullable Double value) {
        return Optional.ofNullable(value).map(v -> new Figure(column, v, column.percentile(v)));
    }
}

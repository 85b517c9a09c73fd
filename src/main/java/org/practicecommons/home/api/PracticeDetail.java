package org.practicecommons.home.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.population.ContextTable;
import org.practicecommons.practice.Practice;

/**
 * A practice with its context.
 *
 * @param context what is known of its population and place, all from the newest datasets
 * @param successor the practice it went over into, null when none is recorded
 */
record PracticeDetail(
        @JsonUnwrapped PracticeItem practice,
        List<String> aliases,
        List<ContextItem> context,
        Practice.@Nullable Body successor) {

    /**
     * One figure.
     *
     * @param unit {@code share} (0 to 1), {@code score}, {@code count}, {@code per10000}, {@code yesno}, {@code ratio},
     *     {@code pounds}, {@code decile}
     * @param period what time it is about
     * @param dataset id of the dataset, as in {@code /api/v1/datasets}
     * @param englandPercentile share of England's open practices with a lower value, 0 to 100
     */
    record ContextItem(
            String key,
            String label,
            String domain,
            double value,
            String unit,
            String period,
            String dataset,
            double englandPercentile) {
        static ContextItem of(ContextTable.Figure figure) {
            ContextTable.Column column = figure.column();
            return new ContextItem(
                    column.indicator().key(),
                    column.indicator().label(),
                    column.indicator().domain(),
                    figure.value(),
                    column.indicator().unit(),
                    column.period(),
                    column.dataset().id(),
                    Math.round(figure.percentile() * 10) / 10.0);
        }
    }

    static PracticeDetail of(Practice practice, List<ContextTable.Figure> figures) {
        return new PracticeDetail(
                PracticeItem.of(practice),
                practice.aliases(),
                figures.stream().map(ContextItem::of).toList(),
                practice.successor());
    }
}

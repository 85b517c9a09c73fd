package org.practicecommons.population;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a practice's population or place, worked out from published figures of one reading, so that a rate always
 * uses its own file's denominator.
 *
 * @param key stable name for programs
 * @param label for people
 * @param phrase the same as a noun phrase for a sentence: "share of patients aged 65 to 74"
 * @param unit {@code share} (0 to 1), {@code score}, {@code count}, {@code per10000}, {@code yesno} (0 or 1),
 *     {@code ratio}, {@code pounds} or {@code decile}
 * @param domain id of its domain
 * @param sources keys of the sources it can come from; the one with the newest period is used
 * @param figures figures that are added up
 * @param per figures that are added up to divide by; none means the sum itself
 * @param scale what the result is multiplied by
 * @param matching whether peers are found by it
 * @param note what a reader should know, null when nothing
 */
public record Indicator(
        String key,
        String label,
        String phrase,
        String unit,
        String domain,
        List<String> sources,
        List<String> figures,
        List<String> per,
        double scale,
        boolean matching,
        @Nullable String note) {

    /**
     * The value in one reading. Empty when a figure is missing or nothing can be divided by. A share above 1 (a register
     * taken before a list fell) is cut to 1.
     */
    Optional<Double> value(Map<String, Double> reading) {
        if (!reading.keySet().containsAll(figures) || !reading.keySet().containsAll(per)) {
            return Optional.empty();
        }
        double over = sum(figures, reading);
        double under = per.isEmpty() ? 1 : sum(per, reading);
        if (under <= 0) {
            return Optional.empty();
        }
        double value = over / under * scale;
        return Optional.of(unit.equals("share") ? Math.min(1, value) : value);
    }

    private static double sum(List<String> keys, Map<String, Double> reading) {
        return keys.stream().mapToDouble(key -> reading.getOrDefault(key, 0.0)).sum();
    }
}

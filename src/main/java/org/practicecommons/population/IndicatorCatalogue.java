package org.practicecommons.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The indicators, their domains and the known breaks in their sources: data in
 * {@code population/indicators.json}, not code.
 *
 * @param version changes whenever the file does
 * @param domains in the order in which they are shown
 * @param indicators in the order in which they are shown within a domain
 */
public record IndicatorCatalogue(String version, List<Domain> domains, List<Indicator> indicators, List<Break> breaks) {

    /**
     * A time in which a source cannot be compared with other times.
     *
     * @param from first day
     * @param to last day
     */
    public record Break(String key, String source, LocalDate from, LocalDate to, String why) {}

    private record Entry(
            String key,
            String label,
            String phrase,
            String unit,
            String domain,
            List<String> sources,
            List<String> figures,
            @Nullable List<String> per,
            @Nullable Double scale,
            boolean matching,
            @Nullable String note) {
        Indicator indicator() {
            return new Indicator(
                    key,
                    label,
                    phrase,
                    unit,
                    domain,
                    sources,
                    figures,
                    per == null ? List.of() : per,
                    scale == null ? 1 : scale,
                    matching,
                    note);
        }
    }

    private record File(String version, List<Domain> domains, List<Entry> indicators, List<Break> breaks) {}

    /** Reads the catalogue that the program carries. */
    static IndicatorCatalogue load() {
        try (InputStream in = IndicatorCatalogue.class.getResourceAsStream("/population/indicators.json")) {
            File file = JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
                    .build()
                    .readValue(Objects.requireNonNull(in), File.class);
            return new IndicatorCatalogue(
                    file.version(),
                    file.domains(),
                    file.indicators().stream().map(Entry::indicator).toList(),
                    file.breaks());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The indicator with this key, if there is one. */
    public Optional<Indicator> find(String key) {
        return indicators.stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }

    /** What peers are found by, in order of key. */
    public List<Indicator> matching() {
        return indicators.stream()
                .filter(Indicator::matching)
                .sorted(Comparator.comparing(Indicator::key))
                .toList();
    }

    /** The label of a domain. */
    public String domainLabel(String id) {
        return domains.stream()
                .filter(domain -> domain.id().equals(id))
                .map(Domain::label)
                .findFirst()
                .orElse(id);
    }
}

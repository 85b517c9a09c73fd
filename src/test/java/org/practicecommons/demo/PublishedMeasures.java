package org.practicecommons.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicecommons.population.Reading;

/** The measures of the targets, worked out again from the readings alone, as an indicator would. */
final class PublishedMeasures {
    private static final Map<String, int[]> AGES = Map.of(
            "age_0_4_share", new int[] {0, 1},
            "age_5_14_share", new int[] {1, 3},
            "age_15_24_share", new int[] {3, 5},
            "age_25_44_share", new int[] {5, 9},
            "age_45_64_share", new int[] {9, 13},
            "age_65_74_share", new int[] {13, 15},
            "age_75_84_share", new int[] {15, 17},
            "age_85_plus_share", new int[] {17, 20});

    private final Map<String, List<Reading>> bySource;

    PublishedMeasures(DemonstrationEngland england) {
        bySource = england.datasets().stream()
                .collect(Collectors.toMap(d -> d.provenance().source(), GeneratedDataset::readings));
    }

    /** Values by practice code; a practice for which a figure is missing is not there. */
    Map<String, Double> values(String measure) {
        return switch (measure) {
            case "list" -> of("patients-age-bands", f -> at(f, "list"), "list");
            case "women_share" -> of("patients-age-bands", f -> women(f) / at(f, "list"), "list");
            case "imd_score" -> of("fingertips-imd-2025", f -> at(f, "imd_score"), "imd_score");
            case "not_white_share" ->
                of("practice-ethnicity", f -> at(f, "not_white") / at(f, "population"), "not_white", "population");
            case "gp_fte", "nurse_fte", "dpc_fte", "admin_fte" ->
                of("workforce-yearly", f -> 10_000 * at(f, measure) / at(f, "patients"), measure, "patients");
            case "smoking_percent" -> of("fingertips-smoking", f -> at(f, measure), measure);
            case "weighted_ratio" -> of("nhs-payments", f -> at(f, "weighted") / at(f, "registered"), "weighted");
            case "rural", "dispensing", "contract_pms" -> of("nhs-payments", f -> at(f, measure), measure);
            default -> measure.startsWith("prevalence_") ? prevalence(measure.substring(11)) : age(at(AGES, measure));
        };
    }

    private Map<String, Double> prevalence(String register) {
        return of("qof-prevalence", f -> at(f, "register_" + register) / at(f, "list_" + register), "list_" + register);
    }

    private Map<String, Double> age(int[] bands) {
        return of(
                "patients-age-bands",
                f -> IntStream.range(bands[0], bands[1])
                                .mapToObj(FigureFiles::bandKey)
                                .flatMap(band -> Stream.of("female_" + band, "male_" + band))
                                .mapToDouble(key -> at(f, key))
                                .sum()
                        / at(f, "list"),
                "list");
    }

    /** What a map has under a key that it must have. */
    static <V> V at(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    static double women(Map<String, Double> figures) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith("female_"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private Map<String, Double> of(String source, ToDoubleFunction<Map<String, Double>> value, String... needed) {
        return at(bySource, source).stream()
                .filter(reading -> reading.figures().keySet().containsAll(List.of(needed)))
                .collect(Collectors.toMap(
                        Reading::subject,
                        reading -> value.applyAsDouble(reading.figures()),
                        (a, b) -> b,
                        TreeMap::new));
    }
}

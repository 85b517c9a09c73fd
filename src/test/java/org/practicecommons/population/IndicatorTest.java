package org.practicecommons.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.practicecommons.shared.Provenance;

class IndicatorTest {
    private static final Dataset DATASET = new Dataset(
            "fingertips-imd-2025-2026-07-01-00000000",
            new Provenance("fingertips-imd-2025", "imd.csv", "Fingertips", "OGL-3.0", "2025", LocalDate.of(2026, 7, 1)),
            "00",
            LocalDate.of(2026, 7, 2),
            Dataset.Kind.READINGS,
            4,
            4,
            List.of("2025"),
            false);

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.load();

    @Test
    void aShareUsesTheDenominatorOfItsOwnReading() {
        assertThat(indicator("prevalence_dm").value(Map.of("register_dm", 80.0, "list_dm", 1000.0)))
                .contains(0.08);
    }

    @Test
    void aRegisterLargerThanItsListCountsAsEveryone() {
        assertThat(indicator("prevalence_dm").value(Map.of("register_dm", 90.0, "list_dm", 60.0)))
                .contains(1.0);
    }

    @Test
    void aMissingFigureIsNoValueAndZeroIsOne() {
        Indicator gps = indicator("gp_fte_per_10000");
        assertThat(gps.value(Map.of("patients", 5000.0))).isEmpty();
        assertThat(gps.value(Map.of("gp_fte", 0.0, "patients", 5000.0))).contains(0.0);
        assertThat(gps.value(Map.of("gp_fte", 2.5, "patients", 5000.0))).contains(5.0);
        assertThat(gps.value(Map.of("gp_fte", 2.5, "patients", 0.0))).isEmpty();
    }

    @Test
    void ageBandsCoverEverybodyOnce() {
        List<String> figures = catalogue.indicators().stream()
                .filter(indicator -> indicator.label().startsWith("Aged"))
                .flatMap(band -> band.figures().stream())
                .toList();
        assertThat(figures).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void keysAreUniqueAndDomainsKnown() {
        Set<String> keys = new HashSet<>();
        Set<String> domains = catalogue.domains().stream().map(Domain::id).collect(Collectors.toSet());
        assertThat(catalogue.indicators()).allSatisfy(indicator -> {
            assertThat(keys.add(indicator.key())).as(indicator.key()).isTrue();
            assertThat(domains).contains(indicator.domain());
        });
        assertThat(catalogue.matching().stream().filter(i -> i.key().startsWith("prevalence_")))
                .hasSize(21);
    }

    @Test
    void percentilesCountHalfOfTheEqualOnes() {
        ContextTable.Column column = ContextTable.column(
                indicator("imd_score"),
                DATASET,
                "2025",
                Map.of("A1", 10.0, "A2", 20.0, "A3", 20.0, "A4", 40.0, "A9", 999.0),
                Set.of("A1", "A2", "A3", "A4"));
        assertThat(column.percentile(20)).isEqualTo(50);
        assertThat(column.percentile(5)).isZero();
        assertThat(column.percentile(41)).isEqualTo(100);
        assertThat(column.quantile(0.5)).isCloseTo(20, within(1e-12));
        assertThat(column.quantile(0.75)).isCloseTo(25, within(1e-12));
    }

    @Test
    void patientsWithinFiveKilometresAreThoseOfNearPracticesAndOnesOwn() {
        Map<String, Map<String, Double>> places = new HashMap<>();
        places.put("A1", new HashMap<>(Map.of("latitude", 52.00, "longitude", -1.0)));
        places.put("A2", new HashMap<>(Map.of("latitude", 52.03, "longitude", -1.0)));
        places.put("A3", new HashMap<>(Map.of("latitude", 52.10, "longitude", -1.0)));
        places.put("A4", new HashMap<>(Map.of("latitude", 52.00, "longitude", -0.92)));
        Neighbourhood.addTo(places, Map.of("A1", 100, "A2", 20, "A3", 3));
        assertThat(places.get("A1")).containsEntry(Neighbourhood.INDICATOR, 120.0);
        assertThat(places.get("A3")).containsEntry(Neighbourhood.INDICATOR, 3.0);
        assertThat(places.get("A4")).containsEntry(Neighbourhood.INDICATOR, 0.0);
    }

    private Indicator indicator(String key) {
        return catalogue.find(key).orElseThrow();
    }
}

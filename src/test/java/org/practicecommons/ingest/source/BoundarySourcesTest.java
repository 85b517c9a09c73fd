package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.practice.RegisterFact.Boundary;

/** Boundaries in GeoJSON. */
class BoundarySourcesTest {
    @ParameterizedTest
    @CsvSource({"icb,E54999001", "sub-icb,E38999001", "region,E40999001"})
    void eachLayerGivesItsGeometryAsText(String layer, String code) {
        Boundary boundary =
                (Boundary) Fixtures.read("boundary-" + layer).facts().getFirst();

        assertThat(boundary.layer()).isEqualTo(layer);
        assertThat(boundary.onsCode()).isEqualTo(code);
        assertThat(boundary.geometry())
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[-1.5,53.5],[-1.25,53.5],[-1.25,53.75],[-1.5,53.5]]]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"type\":\"Point\",\"coordinates\":[-1.5,53.5]};not a polygon",
                "{\"type\":\"Polygon\",\"coordinates\":[]};no coordinates",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,2],[3,3],[4,4]]]};a ring that is not closed",
                "{\"type\":\"Polygon\",\"coordinates\":[[[4e5,1],[2,2],[3,3],[4e5,1]]]};a point that is not in degrees",
                "null;not a polygon"
            })
    void aGeometryThatIsNotAnAreaInDegreesIsMalformed(String geometry, String reason, @TempDir Path folder) {
        String text = """
                {"type": "FeatureCollection", "features": [
                  {"geometry": %s, "properties": {"ICB30CD": "E54999001", "ICB30NM": "NHS Northshire"}}]}
                """.formatted(geometry);

        assertThatThrownBy(
                        () -> Fixtures.readText(folder, text, Fixtures.described("a.json", "boundary-icb", "2030-04")))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(FileRefused.Reason.TOO_MANY_MALFORMED);
                    assertThat(refused.inWords()).contains(reason);
                });
    }

    @Test
    void anotherLayerIsAnotherSource(@TempDir Path folder) {
        assertThatThrownBy(() -> Fixtures.readBytes(
                        folder,
                        Fixtures.bytes("boundary-icb"),
                        Fixtures.described("a.json", "boundary-region", "2030-04")))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(FileRefused.Reason.OTHER_SOURCE));
    }
}

package org.practicecommons.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicecommons.ingest.ImportReport.State;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.population.Dataset;
import org.practicecommons.population.Datasets;
import org.practicecommons.population.HeldReadings;
import org.practicecommons.population.Reading;
import org.practicecommons.population.Readings;
import org.practicecommons.shared.Provenance;
import org.practicecommons.world.ProgramTest;
import org.practicecommons.world.SmallEngland;
import org.springframework.beans.factory.annotation.Autowired;

/** What a start does about imports that the program did not live to finish. */
@ProgramTest
class CutOffImportsTest {
    private static final Dataset DATASET = new Dataset(
            "cut-off-test",
            new Provenance("fingertips-smoking", "a.csv", "Nobody", "None", "1999-00", LocalDate.of(2000, 1, 1)),
            "checksum",
            LocalDate.of(2000, 1, 2),
            Dataset.Kind.READINGS,
            1,
            1,
            List.of("1999-00"),
            false);

    @Autowired
    private CutOffImports cutOffImports;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportRecords records;

    @Autowired
    private Readings readings;

    @Autowired
    private HeldReadings held;

    @Autowired
    private Datasets datasets;

    @Autowired
    private Graph graph;

    @Test
    void takesAwayWhatNobodyCouldSeeYet() {
        begin("import-cut-off-1");

        assertThat(cutOffImports.undo()).containsExactly("import-cut-off-1");

        assertThat(held.stored(DATASET.id()).readings()).isZero();
        assertThat(graph.list("MATCH (d:Dataset {id: 'cut-off-test'}) RETURN d", Map.of(), row -> row))
                .isEmpty();
        assertThat(records.find("import-cut-off-1").orElseThrow())
                .extracting(ImportReport::state, ImportReport::failure)
                .containsExactly(State.UNDONE, "The import was cut off. Import the files again.");
        assertThat(cutOffImports.undo()).isEmpty();
    }

    @Test
    void theNextImportTakesAwayToo() {
        begin("import-cut-off-3");

        imports.run(List.<ImportFile>of(), true, ImportListener.SILENT);
        assertThat(held.stored(DATASET.id()).readings()).as("after a dry run").isEqualTo(1);

        imports.run(List.<ImportFile>of(), false, ImportListener.SILENT);
        assertThat(held.stored(DATASET.id()).readings()).isZero();
        assertThat(records.find("import-cut-off-3").orElseThrow().state()).isEqualTo(State.UNDONE);
    }

    @Test
    void keepsWhatHadBecomeVisible() {
        begin("import-cut-off-2");
        graph.change(tx -> readings.show(tx, "import-cut-off-2"));
        try {
            assertThat(cutOffImports.undo()).isEmpty();

            assertThat(held.stored(DATASET.id()).readings()).isEqualTo(1);
            assertThat(datasets.list())
                    .filteredOn(one -> one.dataset().id().equals(DATASET.id()))
                    .hasSize(1);
            assertThat(records.find("import-cut-off-2").orElseThrow().state()).isEqualTo(State.DONE);
        } finally {
            graph.change(tx -> tx.run("MATCH (d:Dataset {id: 'cut-off-test'}) SET d.state = 'loading'")
                    .consume());
            readings.tidy();
        }
    }

    private void begin(String id) {
        records.put(ImportProgressState.started(id, false, Instant.parse("2026-07-01T09:00:00Z")));
        readings.begin(DATASET, id);
        readings.put(
                DATASET.id(),
                "fingertips-smoking",
                List.of(new Reading(SmallEngland.FIRST, "1999-00", Map.of("smoking", 0.2))));
        assertThat(held.stored(DATASET.id()).readings()).isEqualTo(1);
    }
}

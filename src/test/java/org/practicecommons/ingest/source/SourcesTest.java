package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.SourceColumn;

/** The list of sources that the program shows. */
class SourcesTest {
    private final Sources sources = new Sources();

    @Test
    void everySourceOfTheIssueIsThere() {
        assertThat(sources.list())
                .extracting(Source::key)
                .containsExactlyInAnyOrder(
                        "ods-epraccur",
                        "ods-epcn",
                        "qof-prevalence",
                        "qof-geography",
                        "patients-registered",
                        "patients-age-bands",
                        "patients-map",
                        "icb-successors",
                        "practice-coordinates",
                        "fingertips-imd",
                        "fingertips-imd-2025",
                        "practice-imd-lsoa",
                        "practice-ethnicity",
                        "pcn-ethnicity",
                        "workforce-yearly",
                        "fingertips-smoking",
                        "nhs-payments",
                        "practice-age",
                        "practice-over-65",
                        "boundary-icb",
                        "boundary-sub-icb",
                        "boundary-region",
                        "innovations",
                        "case-studies");
    }

    @Test
    void everySourceSaysWhereItIsFromAndWhatItsColumnsMean() {
        assertThat(sources.list()).allSatisfy(source -> {
            assertThat(source.publisher()).isNotBlank();
            assertThat(source.licence()).isEqualTo("OGL-3.0");
            assertThat(source.whereToGet()).isNotBlank();
            assertThat(source.columns())
                    .isNotEmpty()
                    .extracting(SourceColumn::meaning)
                    .noneMatch(String::isBlank);
            assertThat(sources.find(source.key())).contains(source);
        });
    }

    @Test
    void anotherKeyIsNoSource() {
        assertThat(sources.find("nothing-known")).isEmpty();
        assertThat(sources.find("auto")).isEmpty();
    }
}

package org.practicecommons.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.shared.Refusal;

/** What is said of a file, by its {@code dataset.json} or by the caller. */
class DatasetDescriptionTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whatTheCallerLeavesOutIsLeftToTheSource() {
        DatasetDescription dataset = DatasetDescription.of("a.csv", " ", null, "", "2029-30", "2030-03-31");

        assertThat(dataset)
                .isEqualTo(new DatasetDescription("a.csv", "auto", null, null, "2029-30", LocalDate.of(2030, 3, 31)));
        assertThat(dataset.isAuto()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "null,2030-03-31,period",
                "'  ',2030-03-31,period",
                "2029-30,null,asAt",
                "2029-30,31/03/2030,asAt",
                "2029-30,2030-02-30,asAt"
            },
            nullValues = "null")
    void withoutPeriodAndDateItIsRefused(String period, String asAt, String missing) {
        assertThatThrownBy(() -> DatasetDescription.of("a.csv", "auto", null, null, period, asAt))
                .isInstanceOfSatisfying(DatasetUndescribed.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refused.arguments()).containsExactly("a.csv", missing);
                });
    }

    @Test
    void oneObjectSpeaksOfItsFileAndAListOfSeveral() throws IOException {
        write("""
                {"file": "a.csv", "source": "qof-prevalence", "publisher": "P", "licence": "OGL-3.0",
                 "period": "2029-30", "asAt": "2030-03-31", "note": "ignored"}
                """);
        DatasetDescriptions one = DatasetDescriptions.in(folder);
        write("""
                [{"file": "a.csv", "period": "x", "asAt": "2030-03-31"},
                 {"file": "b.csv", "period": "y", "asAt": "2030-03-31"}]
                """);
        DatasetDescriptions list = DatasetDescriptions.in(folder);

        assertThat(one.of("a.csv"))
                .contains(new DatasetDescription(
                        "a.csv", "qof-prevalence", "P", "OGL-3.0", "2029-30", LocalDate.of(2030, 3, 31)));
        assertThat(one.of("b.csv")).isEmpty();
        assertThat(list.of("b.csv")).map(DatasetDescription::period).contains("y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{;", "'';", "7;", "[{\"file\": \"a.csv\"};"})
    void aDescriptionThatIsNotJsonIsRefused(String text) throws IOException {
        write(text);

        assertThatThrownBy(() -> DatasetDescriptions.in(folder)).isInstanceOf(DatasetUndescribed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[];0", "[7, null, \"a.csv\"];0", "{\"file\": 7};0"})
    void jsonThatDescribesNothingDescribesNothing(String text, int ignored) throws IOException {
        write(text);

        assertThat(DatasetDescriptions.in(folder).of("a.csv")).isEmpty();
    }

    @Test
    void aFolderWithoutOneDescribesNothing() {
        assertThat(DatasetDescriptions.in(folder).of("a.csv")).isEmpty();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(DatasetDescriptions.FILE_NAME), text);
    }
}

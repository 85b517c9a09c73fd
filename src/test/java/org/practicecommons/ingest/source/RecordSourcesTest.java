package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import org.practicecommons.ingest.ReadFile;
import org.practicecommons.ingest.RejectedRow;
import org.practicecommons.innovation.ImportedRecord;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.Stage;

/** Records of work that come in files: what is read of them and what is left out. */
class RecordSourcesTest {
    private static final DatasetDescription LINES = Fixtures.described("a.jsonl", "innovations", "2030");
    private static final DatasetDescription ARRAY = Fixtures.described("a.json", "case-studies", "2030");

    @TempDir
    Path folder = Path.of("");

    @Test
    void recordsAreReadFromLines() {
        ReadFile file = Fixtures.read("innovations");

        assertThat(file.report().rowsRead()).isEqualTo(2);
        ImportedRecord record = file.records().getFirst();
        assertThat(record.externalId()).isEqualTo("inv-1");
        assertThat(record.challenges()).containsExactly("missed-appointments");
        assertThat(record.populations()).containsExactly("Diabetes", "people who juggle");
        assertThat(record.stage()).isEqualTo(Stage.EMBEDDING);
        assertThat(record.passages())
                .containsOnly(
                        entry(Passage.DIFFERENT, "A receptionist rings in the evening."),
                        entry(Passage.CONTEXT, "Integrated care board: QZ9"));
        assertThat(record.from().url()).isEqualTo("https://example.org/reminders");
        assertThat(file.records().getLast().identity()).isEqualTo("title only what is needed");
    }

    @Test
    void evidenceStandsForASummary() {
        ReadFile file = Fixtures.read("case-studies");

        ImportedRecord first = file.records().getFirst();
        assertThat(first.summary()).isEqualTo("More people came than the year before.");
        assertThat(first.lead()).isEqualTo("An invented surgery");
        assertThat(first.from().licence()).isEqualTo("OGL v3");
        assertThat(first.passages())
                .containsOnly(
                        entry(Passage.DIFFERENT, "evening sessions; a phone call before"),
                        entry(
                                Passage.CONTEXT,
                                "Places: An invented surgery; An invented town\nLevel: practice\nHow it is known: self-reported"));
        ImportedRecord second = file.records().getLast();
        assertThat(second.summary()).isEqualTo("It is a plan.");
        assertThat(second.passages()).containsOnly(entry(Passage.LEARNING, "There is none yet."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                             | ''      | ''      | not a JSON object
            []                                                            | ''      | ''      | not a JSON object
            {"summary": "S"}                                              | title   | ''      | a value is needed here
            {"title": "T"}                                                | summary | ''      | a value is needed here
            {"title": "T", "summary": {"a": 1}}                           | summary | ''      | not a text
            {"title": "T", "summary": "S", "stage": "dreaming"}           | stage   | dreaming | not a stage of the vocabulary
            {"title": "T", "summary": "S", "url": "javascript:alert(1)"}  | url     | javascript:alert(1) | not an http or https address
            {"externalId": "7", "title": "T", "summary": "Another"}       | ''      | id 7    | an earlier row says otherwise
            """)
    void aMalformedRowIsLeftOutWithItsReason(String row, String column, String value, String reason) {
        ReadFile file = Fixtures.readText(folder, good(60) + row + "\n", LINES);

        assertThat(file.records()).hasSize(60);
        assertThat(file.report().rejectedRows()).containsExactly(new RejectedRow(61, column, value, reason));
    }

    @Test
    void tooManyMalformedRowsRefuseTheFile() {
        refuses(good(60) + "{\n{\n", LINES, Reason.TOO_MANY_MALFORMED);
        refuses("[{\"id\": \"1\", \"title\": \"T\", \"summary\": \"S\"}, 5]", ARRAY, Reason.TOO_MANY_MALFORMED);
        refuses("[{\"id\": \"1\", \"title\": \"T\", \"summary\": \"S\"}", ARRAY, Reason.BROKEN_JSON);
        refuses("{\"id\": \"1\"}", ARRAY, Reason.BROKEN_JSON);
    }

    @Test
    void whoCouldBeIdentifiedIsLeftOutAndNoWordOfItKept() {
        String number = NhsTestNumbers.number(1);
        ReadFile file = Fixtures.readText(folder, good(3) + """
                {"title": "One of ours", "summary": "She has the number %s."}
                """.formatted(number), LINES);

        assertThat(file.records()).hasSize(3);
        assertThat(file.report().rejectedRows()).singleElement().satisfies(rejected -> {
            assertThat(rejected.column()).isEqualTo("summary");
            assertThat(rejected.value()).isEqualTo("(hidden)");
            assertThat(rejected.reason()).startsWith("could identify a person: ");
        });
        assertThat(file.toString()).doesNotContain(number);
    }

    @Test
    void fieldsThatAreNotReadHoldNoNumbersEither() {
        String number = NhsTestNumbers.number(1);
        String row = "{\"title\": \"T\", \"summary\": \"S\", \"other\": %s}\n".formatted(number);

        assertThat(Fixtures.readText(folder, good(3) + row, LINES).report().rejected())
                .isEqualTo(1);
        refuses(good(1) + row + row, LINES, Reason.IDENTIFIERS);
        refuses(good(1) + "{\"title\": \"T\", \"nhsNumber\": \"\"}", LINES, Reason.NHS_NUMBER);
    }

    @Test
    void theSameRowTwiceCountsOnce() {
        ReadFile file = Fixtures.readText(folder, good(2) + good(1), LINES);

        assertThat(file.records()).hasSize(2);
        assertThat(file.report().rowsSkipped()).isEqualTo(1);
    }

    private void refuses(String text, DatasetDescription dataset, Reason reason) {
        assertThatThrownBy(() -> Fixtures.readText(folder, text, dataset))
                .isInstanceOfSatisfying(FileRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }

    private static String good(int rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= rows; i++) {
            text.append("{\"externalId\": \"%d\", \"title\": \"Title %d\", \"summary\": \"S\"}%n".formatted(i, i));
        }
        return text.toString();
    }
}

package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.source.ImportFolder.Candidate;
import org.practicecommons.ingest.source.ImportFolder.Contents;
import org.practicecommons.ingest.source.ImportFolder.LeftAlone;

/** What a folder of files holds. */
class ImportFolderTest {
    private final ImportFolder folder = new ImportFolder(Fixtures.SOURCES);

    @TempDir
    Path tree = Path.of("");

    @BeforeEach
    void putFiles() throws IOException {
        put("a/qof.csv", Fixtures.qof(3));
        put("a/notes.md", "Not data");
        put("a/dataset.json", """
                [{"file": "qof.csv", "source": "qof-prevalence", "period": "2029-30", "asAt": "2030-03-31"}]
                """);
        put("b/map.csv", new String(Fixtures.bytes("patients-map"), StandardCharsets.UTF_8));
        put("b/page.csv", "<html>");
        put("b/dataset.json", "{\"period\": \"2030-07\", \"asAt\": \"2030-07-01\"}");
        put("c/undescribed.csv", Fixtures.qof(3));
        put("d/studies.json", "[]");
        put("d/wrong.csv", Fixtures.qof(3));
        put("d/undated.csv", Fixtures.qof(3));
        put("d/dataset.json", """
                [{"file": "studies.json", "source": "nothing-known", "period": "2030", "asAt": "2030-01-01"},
                 {"file": "wrong.csv", "source": "patients-map", "period": "2030-07", "asAt": "2030-07-01"},
                 {"file": "undated.csv", "source": "qof-prevalence", "period": "2029-30"}]
                """);
        put("e/qof.csv", Fixtures.qof(3));
        put("e/dataset.json", "{");
    }

    /** Somebody named {@code /} or a home folder: looking through it would keep everybody else waiting. */
    @Test
    void aFolderWithTooMuchInItIsRefused() throws IOException {
        Path crowd = Files.createDirectory(tree.resolve("crowd"));
        for (int i = 0; i <= 20_000; i++) {
            Files.createFile(crowd.resolve("f" + i));
        }
        assertThatThrownBy(() -> folder.scan(tree))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.inWords())
                        .contains("more than 20000", "Name the folder"));
    }

    @Test
    void describedFilesAreCandidatesRegisterFirst() {
        Contents contents = folder.scan(tree);

        assertThat(contents.candidates())
                .extracting(candidate -> candidate.source().key())
                .containsExactly("patients-map", "qof-prevalence");
        assertThat(contents.candidates())
                .extracting(Candidate::file)
                .containsExactly(tree.resolve("b/map.csv"), tree.resolve("a/qof.csv"));
        assertThat(contents.candidates()).allMatch(candidate -> candidate.bytes() > 0);
    }

    @Test
    void everyOtherFileIsNamedWithTheReason() {
        assertThat(folder.scan(tree).leftAlone())
                .extracting(left -> tree.relativize(left.file()) + ": " + left.reason())
                .containsExactly(
                        "b/page.csv: The file is a web page, not data. Download it again.",
                        "c/undescribed.csv: no dataset.json beside it says where it comes from and what day it is about",
                        "d/studies.json: There is no importer for the source nothing-known yet.",
                        "d/undated.csv: no dataset.json beside it says where it comes from and what day it is about",
                        "d/wrong.csv: The file is not patients-map: its headings are those of qof-prevalence.",
                        "e/qof.csv: no dataset.json beside it says where it comes from and what day it is about");
    }

    @Test
    void theOrderDoesNotDependOnAnythingButThePaths() {
        assertThat(folder.scan(tree)).isEqualTo(folder.scan(tree));
        assertThat(folder.scan(tree).leftAlone()).extracting(LeftAlone::file).isSorted();
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> folder.scan(tree.resolve("nowhere"))).isInstanceOf(FileRefused.class);
    }

    private void put(String path, String text) throws IOException {
        Path file = tree.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}

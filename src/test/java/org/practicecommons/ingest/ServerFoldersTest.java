package org.practicecommons.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders of the machine the operator may name. */
class ServerFoldersTest {
    @TempDir
    Path machine = Path.of("");

    @Test
    void onlyWhatLiesBelowTheRoot() throws IOException {
        Path root = Files.createDirectory(machine.resolve("data"));
        Path month = Files.createDirectory(root.resolve("2026-08"));
        Path elsewhere = Files.createDirectory(machine.resolve("data-of-others"));
        Path led = Files.createSymbolicLink(root.resolve("led"), elsewhere);
        ServerFolders folders = new ServerFolders(root.toString());
        assertThat(folders.find(month.toString())).isPresent();
        assertThat(folders.find(root.toString())).isPresent();
        for (Path other : new Path[] {elsewhere, led, machine, root.resolve("../data-of-others"), Path.of("/")}) {
            assertThat(folders.find(other.toString())).as(other.toString()).isEmpty();
        }
    }

    @Test
    void withoutARootEveryFolderThatIsThere() throws IOException {
        ServerFolders folders = new ServerFolders("");
        assertThat(folders.find(machine.toString())).isPresent();
        Path file = Files.createFile(machine.resolve("file"));
        for (String none : new String[] {
            "", " ", "\0", file.toString(), machine.resolve("nowhere").toString()
        }) {
            assertThat(folders.find(none)).isEmpty();
        }
    }
}

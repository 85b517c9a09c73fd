package org.practicecommons.platform.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataArchiveTest {
    @TempDir
    Path cache;

    private Path jar;

    @BeforeEach
    void putJar() throws IOException {
        jar = Files.writeString(cache.resolve("engine.jar"), "classes");
    }

    @Test
    void theSameJarsAndFlagsHaveTheSameArchive() {
        assertThat(archive("-Xmx1m")).isEqualTo(archive("-Xmx1m"));
    }

    @Test
    void jarsOfAnotherTimeOrOtherFlagsHaveAnother() throws IOException {
        Path first = archive("-Xmx1m");
        Path second = archive("-Xmx2m");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        assertThat(List.of(first, second, archive("-Xmx1m"))).doesNotHaveDuplicates();
    }

    @Test
    void archivesThatNoLongerFitAreDeletedAndNothingElse() throws IOException {
        Path old = Files.writeString(cache.resolve("neo4j-old.jsa"), "");
        Path other = Files.writeString(cache.resolve("elasticsearch-old.jsa"), "");
        Path mine = Files.writeString(archive("-Xmx1m"), "");

        archive("-Xmx1m");

        assertThat(old).doesNotExist();
        assertThat(List.of(other, mine, jar))
                .allSatisfy(file -> assertThat(file).exists());
    }

    private Path archive(String flag) {
        String option = ClassDataArchive.flags(Engine.NEO4J, List.of(jar), cache, List.of(flag)).stream()
                .filter(one -> one.startsWith("-XX:SharedArchiveFile="))
                .findFirst()
                .orElseThrow();
        return Path.of(option.substring(option.indexOf('=') + 1));
    }
}

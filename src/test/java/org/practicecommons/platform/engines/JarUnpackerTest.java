package org.practicecommons.platform.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarUnpackerTest {
    @TempDir
    Path folder;

    private Path cache;

    @BeforeEach
    void makeCache() throws IOException {
        cache = Files.createDirectory(folder.resolve("cache"));
    }

    @Test
    void unpacksOnlyTheEnginesFolderAndOnlyOnce() throws IOException {
        Path jar = jar("a.jar", Map.of("engines/x/lib/one.jar", "1", "elsewhere.txt", "no"));
        Path first = unpack(jar);
        Path witness = Files.writeString(first.resolve("witness"), "still here");

        Path second = unpack(jar);

        assertThat(second).isEqualTo(first);
        assertThat(witness).exists();
        assertThat(first.resolve("lib/one.jar")).hasContent("1");
        assertThat(first.resolve("elsewhere.txt")).doesNotExist();
    }

    @Test
    void anotherContentGetsAnotherFolderAndTheOldOneGoes() throws IOException {
        Path first = unpack(jar("a.jar", Map.of("engines/x/lib/one.jar", "1")));
        Path second = unpack(jar("b.jar", Map.of("engines/x/lib/one.jar", "2")));

        assertThat(second.resolve("lib/one.jar")).hasContent("2");
        assertThat(first).doesNotExist();
    }

    @Test
    void refusesAnEntryThatPointsOutside() throws IOException {
        Path jar = jar("a.jar", Map.of("engines/x/../../../escaped", "1"));

        assertThatThrownBy(() -> unpack(jar)).isInstanceOf(IOException.class).hasMessageContaining("points out");
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    private Path unpack(Path jar) throws IOException {
        JarURLConnection connection = (JarURLConnection)
                URI.create("jar:" + jar.toUri() + "!/").toURL().openConnection();
        connection.setUseCaches(false);
        return new JarUnpacker(connection, "engines/x/").into(cache);
    }

    private Path jar(String name, Map<String, String> files) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}

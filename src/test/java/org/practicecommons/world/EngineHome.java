package org.practicecommons.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.practicecommons.platform.home.Home;
import org.springframework.util.FileSystemUtils;

/** The home of the tests' engines: empty data, but the caches of earlier runs, which halve the start. */
final class EngineHome {
    private EngineHome() {}

    static Home open() {
        Path target = Path.of("..", "target").toAbsolutePath().normalize();
        try {
            Path usual = Files.createDirectories(target.resolve("test-engines"));
            Path folder = isFree(usual)
                    ? usual
                    : target.resolve("test-engines-" + ProcessHandle.current().pid());
            FileSystemUtils.deleteRecursively(folder.resolve("neo4j"));
            FileSystemUtils.deleteRecursively(folder.resolve("elasticsearch"));
            Home home = new Home(folder);
            home.open();
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another run of the tests may be under way. The lock ends with this Java virtual machine. */
    @SuppressWarnings("resource")
    private static boolean isFree(Path folder) throws IOException {
        FileChannel lock =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return lock.tryLock() != null;
    }
}

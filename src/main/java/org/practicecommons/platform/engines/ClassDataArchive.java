package org.practicecommons.platform.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.practicecommons.shared.Fingerprint;

/**
 * An engine's classes in the form the Java virtual machine can map, which halves the engine's start. The virtual machine
 * makes the archive itself at the end of the first run. At every start it checks it against the jars, their times
 * included, and one that does not fit is passed over for ever: so the name says what it was made for.
 */
final class ClassDataArchive {
    private ClassDataArchive() {}

    /** One archive per engine, for one set of jars, Java version and flags; those for others are deleted. */
    static List<String> flags(Engine engine, List<Path> jars, Path cache, List<String> others) {
        Path archive = cache.resolve(engine.folder() + "-" + key(jars, others) + ".jsa");
        deleteOthers(engine, archive);
        return List.of(
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off", "-Xlog:aot*=off");
    }

    private static String key(List<Path> jars, List<String> others) {
        StringBuilder all = new StringBuilder().append(Runtime.version()).append(others);
        try {
            for (Path jar : jars) {
                all.append(jar).append(' ').append(Files.size(jar)).append(' ').append(Files.getLastModifiedTime(jar));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Fingerprint.of(all.toString()).substring(0, 16);
    }

    private static void deleteOthers(Engine engine, Path archive) {
        try (Stream<Path> files = Files.list(archive.getParent())) {
            for (Path file : files.filter(file -> !file.equals(archive)).toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(engine.folder() + "-") && name.endsWith(".jsa")) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

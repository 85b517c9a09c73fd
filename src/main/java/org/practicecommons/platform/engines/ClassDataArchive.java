package org.practicecommons.platform.engines;

import java.nio.file.Path;
import java.util.List;

/**
 * An engine's classes in the form the Java virtual machine can map, which halves the engine's start. The virtual machine
 * makes the archive itself at the end of the first run, checks it at every start against the jars and its own version,
 * and makes it again only when it does not fit.
 */
final class ClassDataArchive {
    private ClassDataArchive() {}

    /** One archive per engine, Java version and set of flags. */
    static List<String> flags(Engine engine, Path cache, List<String> others) {
        String key = Integer.toHexString((Runtime.version() + " " + others).hashCode());
        Path archive = cache.resolve(engine.folder() + "-" + key + ".jsa");
        return List.of(
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off", "-Xlog:aot*=off");
    }
}

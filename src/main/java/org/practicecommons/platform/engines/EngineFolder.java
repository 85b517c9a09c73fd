package org.practicecommons.platform.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An engine's own files: its jars and, for Elasticsearch, its modules and configuration. Built classes on disk are used
 * in place; from a jar they are unpacked once into the home's cache.
 *
 * @param path the folder that holds {@code lib}
 */
record EngineFolder(Path path) {
    static EngineFolder of(Engine engine, Path cache) {
        String marker = "engines/" + engine.folder() + "/engine.properties";
        URL found = EngineFolder.class.getClassLoader().getResource(marker);
        if (found == null) {
            throw new IllegalStateException("This build has no engine: " + marker + " is not on the class path");
        }
        try {
            return new EngineFolder(locate(found, engine, cache));
        } catch (IOException e) {
            throw new UncheckedIOException("The files of " + engine.title() + " cannot be unpacked into " + cache, e);
        }
    }

    private static Path locate(URL marker, Engine engine, Path cache) throws IOException {
        if (marker.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            return new JarUnpacker(connection, "engines/" + engine.folder() + "/").into(cache);
        }
        URI uri = uri(marker);
        return Path.of(uri).resolveSibling("");
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not an address: " + url, e);
        }
    }

    /** The jars in a fixed order: a class data archive is only valid for the same class path. */
    List<Path> jars() {
        try (Stream<Path> files = Files.list(path.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

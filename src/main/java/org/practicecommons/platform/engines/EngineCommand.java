package org.practicecommons.platform.engines;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that is needed to start an engine's process, the same at every restart.
 *
 * @param engine which engine
 * @param address where it will answer
 * @param line program and arguments
 * @param environment variables to add to the program's own
 */
record EngineCommand(Engine engine, URI address, List<String> line, Map<String, String> environment) {

    /** The command for a launcher class on the engine's own jars, with a class data archive that makes itself. */
    static List<String> java(
            Engine engine,
            EngineFolder folder,
            Path cache,
            List<String> flags,
            String launcher,
            List<String> arguments) {
        String classPath = folder.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        StringBuilder file = new StringBuilder();
        List.of("-cp", classPath, launcher)
                .forEach(word -> file.append(quoted(word)).append('\n'));
        arguments.forEach(word -> file.append(quoted(word)).append('\n'));
        Path words = cache.resolve(engine.folder() + ".args");
        write(words, file.toString());
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(ClassDataArchive.flags(engine, folder.jars(), cache, flags));
        line.addAll(flags);
        line.add("@" + words);
        return List.copyOf(line);
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        // Fewer malloc arenas: tens of MB less for a process with many threads.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    /** Quoting of the java launcher's argument files: backslashes are escapes inside quotes. */
    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

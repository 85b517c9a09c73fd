package org.practicecommons.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program, as a process of its own. */
final class Program implements AutoCloseable {
    /** What a refused start ends with. */
    static final int REFUSED = 2;

    private final Process process;
    private final int port;

    private Program(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it is ready. */
    static Program start(Path home, Map<String, String> environment, String... options) throws IOException {
        Process process = begin(home, environment, options);
        // Not closed: the program goes on printing, and must not be stopped by a pipe that nobody reads.
        BufferedReader output = process.inputReader();
        String line;
        while ((line = output.readLine()) != null) {
            if (line.startsWith("Ready: http://localhost:")) {
                Thread.ofPlatform().daemon().start(() -> output.lines().forEach(_ -> {}));
                return new Program(process, Integer.parseInt(line.substring(line.lastIndexOf(':') + 1)));
            }
        }
        throw new IOException(
                "The program did not become ready: " + process.onExit().join().exitValue());
    }

    /** How a start ends that should be refused. */
    static int refused(Path home, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        Process process = begin(home, environment, options);
        boolean ready = process.inputReader().lines().anyMatch(line -> line.startsWith("Ready:"));
        if (ready) {
            process.destroy();
        }
        return ready ? 0 : process.waitFor();
    }

    private static Process begin(Path home, Map<String, String> environment, String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                System.getProperty("attack.jar", "target/practice-commons.jar"),
                "serve",
                "--port",
                "0",
                "--home",
                home.toString()));
        line.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("PRACTICECOMMONS_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    int port() {
        return port;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

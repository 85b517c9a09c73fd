package org.practicecommons.platform.limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What a program that runs takes of its machine.
 *
 * @param pid its process
 * @param home its home
 */
record Footprint(long pid, Path home) {
    /** Kilobytes of memory that the machine has given it. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Objects that have outlived collections, as jstat tells. */
    String old() throws Exception {
        Process jstat = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jstat").toString(), "-gc", String.valueOf(pid))
                .redirectErrorStream(true)
                .start();
        String[] lines = new String(jstat.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
        Map<String, String> values = new TreeMap<>();
        String[] names = lines[0].strip().split("\\s+", -1);
        String[] figures = lines[1].strip().split("\\s+", -1);
        for (int i = 0; i < names.length; i++) {
            values.put(names[i], figures[i]);
        }
        return String.format(Locale.UK, "%.0f", Double.parseDouble(values.getOrDefault("OU", "0")) / 1024);
    }

    /** Bytes of files where uploads wait, or might. */
    long waiting() throws IOException {
        long bytes = size(home.resolve("uploads"));
        try (Stream<Path> shared = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path folder : shared.filter(one -> one.getFileName().toString().matches("tomcat.*|upload.*"))
                    .toList()) {
                bytes += size(folder);
            }
        }
        return bytes;
    }

    static long size(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        AtomicLong bytes = new AtomicLong();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file ->
                    bytes.addAndGet(file.toFile().isFile() ? file.toFile().length() : 0));
        } catch (UncheckedIOException gone) {
            return bytes.get(); // Engines remove files meanwhile.
        }
        return bytes.get();
    }
}

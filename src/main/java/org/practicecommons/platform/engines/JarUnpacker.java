package org.practicecommons.platform.engines;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Unpacks a folder of a jar, once for each content. The name of the target is a hash over the names, sizes and checksums
 * in the jar's directory, so nothing is read to find that there is nothing to do.
 */
record JarUnpacker(JarURLConnection connection, String prefix) {
    /** The unpacked folder. Folders of earlier contents are deleted. */
    Path into(Path cache) throws IOException {
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = entries(jar);
            String name = prefix.substring("engines/".length(), prefix.length() - 1);
            Path target = cache.resolve(name + "-" + hash(entries));
            if (Files.notExists(target)) {
                deleteOthers(cache, name);
                unpack(jar, entries, target);
            }
            return target;
        }
    }

    private List<JarEntry> entries(JarFile jar) {
        return jar.stream()
                .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                .sorted(Comparator.comparing(JarEntry::getName))
                .toList();
    }

    private static String hash(List<JarEntry> entries) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (JarEntry entry : entries) {
                String line = entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc() + '\n';
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Into a draft that is moved when whole: a cut-off start leaves nothing that looks complete. */
    private void unpack(JarFile jar, List<JarEntry> entries, Path target) throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(draft);
        for (JarEntry entry : entries) {
            Path file =
                    draft.resolve(entry.getName().substring(prefix.length())).normalize();
            if (!file.startsWith(draft)) {
                throw new IOException("An entry points out of its folder: " + entry.getName());
            }
            Files.createDirectories(file.getParent());
            try (InputStream content = jar.getInputStream(entry)) {
                Files.copy(content, file);
            }
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteOthers(Path cache, String name) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (folder.getFileName().toString().startsWith(name + "-")) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }
}

package org.practicecommons.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random secret in a file that only the program's own user can read. Made once, then kept. */
public final class SecretFile {
    private static final int BYTES = 24;

    private SecretFile() {}

    /** The secret in that file: 48 hexadecimal digits. */
    public static String at(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret " + file + " cannot be read or made", e);
        }
    }

    /** Written beside and moved, so that a cut-off start never leaves half a secret. */
    private static void make(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, random());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A random secret that is in no file: 48 hexadecimal digits. */
    public static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}

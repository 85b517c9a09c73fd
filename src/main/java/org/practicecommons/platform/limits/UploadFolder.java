package org.practicecommons.platform.limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** Where files wait until they are imported: its owner's alone, and empty at each start, since no import outlives the program. */
final class UploadFolder {
    private UploadFolder() {}

    /** Makes the folder ready. */
    static Path prepare(Path folder) {
        try {
            PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (posix != null) {
                posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file : left.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
            return folder;
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
